"""Make a presentation of a topic or a material, in one call: `POST /302/ppt/directgeneratepptx`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.ppt_generate_event import PptGenerateEvent

OPERATION: Operation[PptGenerateEvent] = Operation(
    id="ppt_stream_generate",
    method="POST",
    path="/302/ppt/directgeneratepptx",
    answer="PptGenerateEvent",
    accept="text/event-stream",
    content_type="application/json",
    places={
        "data_url": Place("body", "dataUrl"),
        "template_id": Place("body", "templateId"),
        "pptx_property": Place("body", "pptxProperty"),
    },
    constants={"stream": True},
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
) -> Stream[PptGenerateEvent]:
    """Call the operation; `client.ppt.stream_generate` documents the arguments."""
    return client.stream(
        OPERATION,
        subject=subject,
        data_url=data_url,
        template_id=template_id,
        pptx_property=pptx_property,
        length=length,
        lang=lang,
        prompt=prompt,
    )


def asyncio(
    *,
    client: AsyncClient,
    subject: str | Unset = UNSET,
    data_url: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    pptx_property: bool | Unset = UNSET,
    length: Literal["long", "medium", "short"] | Unset = UNSET,
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
    prompt: str | Unset = UNSET,
) -> AsyncStream[PptGenerateEvent]:
    """Call the operation; `client.ppt.stream_generate` documents the arguments."""
    return client.stream(
        OPERATION,
        subject=subject,
        data_url=data_url,
        template_id=template_id,
        pptx_property=pptx_property,
        length=length,
        lang=lang,
        prompt=prompt,
    )
