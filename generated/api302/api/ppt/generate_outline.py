"""Outline a presentation: `POST /302/ppt/generateoutline`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ppt_outline_answer import PptOutlineAnswer

OPERATION: Operation[PptOutlineAnswer] = Operation(
    id="ppt_generate_outline",
    method="POST",
    path="/302/ppt/generateoutline",
    answer="PptOutlineAnswer",
    content_type="application/json",
    places={"data_url": Place("body", "dataUrl")},
    constants={"stream": False},
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    length: Literal["long", "medium", "short"] | Unset = UNSET,
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
    prompt: str | Unset = UNSET,
    subject: str | Unset = UNSET,
    data_url: str | Unset = UNSET,
) -> PptOutlineAnswer:
    """Call the operation; `client.ppt.generate_outline` documents the arguments."""
    return client.send(OPERATION, length=length, lang=lang, prompt=prompt, subject=subject, data_url=data_url)


async def asyncio(
    *,
    client: AsyncClient,
    length: Literal["long", "medium", "short"] | Unset = UNSET,
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
    prompt: str | Unset = UNSET,
    subject: str | Unset = UNSET,
    data_url: str | Unset = UNSET,
) -> PptOutlineAnswer:
    """Call the operation; `client.ppt.generate_outline` documents the arguments."""
    return await client.send(OPERATION, length=length, lang=lang, prompt=prompt, subject=subject, data_url=data_url)
