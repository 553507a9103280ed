"""Outline a presentation: `POST /302/ppt/generateoutline`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.ppt_content_event import PptContentEvent

OPERATION: Operation[PptContentEvent] = Operation(
    id="ppt_stream_outline",
    method="POST",
    path="/302/ppt/generateoutline",
    answer="PptContentEvent",
    accept="text/event-stream",
    content_type="application/json",
    places={"data_url": Place("body", "dataUrl")},
    constants={"stream": True},
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
) -> Stream[PptContentEvent]:
    """Call the operation; `client.ppt.stream_outline` documents the arguments."""
    return client.stream(OPERATION, length=length, lang=lang, prompt=prompt, subject=subject, data_url=data_url)


def asyncio(
    *,
    client: AsyncClient,
    length: Literal["long", "medium", "short"] | Unset = UNSET,
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
    prompt: str | Unset = UNSET,
    subject: str | Unset = UNSET,
    data_url: str | Unset = UNSET,
) -> AsyncStream[PptContentEvent]:
    """Call the operation; `client.ppt.stream_outline` documents the arguments."""
    return client.stream(OPERATION, length=length, lang=lang, prompt=prompt, subject=subject, data_url=data_url)
