"""Make a presentation of a topic or a material, in one call: `POST /302/ppt/directgeneratepptx`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ppt_answer import PptAnswer

OPERATION: Operation[PptAnswer] = Operation(
    id="ppt_generate",
    method="POST",
    path="/302/ppt/directgeneratepptx",
    answer="PptAnswer",
    content_type="application/json",
    places={
        "data_url": Place("body", "dataUrl"),
        "template_id": Place("body", "templateId"),
        "pptx_property": Place("body", "pptxProperty"),
    },
    constants={"stream": False},
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    subject: str | Unset = UNSET,
    data_url: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    pptx_property: bool | Unset = UNSET,
    length: Literal["long", "medium", "short"] | Unset = UNSET,
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
    prompt: str | Unset = UNSET,
) -> PptAnswer:
    """Call the operation; `client.ppt.generate` documents the arguments."""
    return client.send(
        OPERATION,
        subject=subject,
        data_url=data_url,
        template_id=template_id,
        pptx_property=pptx_property,
        length=length,
        lang=lang,
        prompt=prompt,
    )


async def asyncio(
    *,
    client: AsyncClient,
    subject: str | Unset = UNSET,
    data_url: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    pptx_property: bool | Unset = UNSET,
    length: Literal["long", "medium", "short"] | Unset = UNSET,
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
    prompt: str | Unset = UNSET,
) -> PptAnswer:
    """Call the operation; `client.ppt.generate` documents the arguments."""
    return await client.send(
        OPERATION,
        subject=subject,
        data_url=data_url,
        template_id=template_id,
        pptx_property=pptx_property,
        length=length,
        lang=lang,
        prompt=prompt,
    )
