"""Write the text of a presentation along its outline, and build the slides if wanted: `POST /302/ppt/generatecontent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.ppt_content_event import PptContentEvent

OPERATION: Operation[PptContentEvent] = Operation(
    id="ppt_stream_content",
    method="POST",
    path="/302/ppt/generatecontent",
    answer="PptContentEvent",
    accept="text/event-stream",
    content_type="application/json",
    places={
        "outline_markdown": Place("body", "outlineMarkdown"),
        "async_gen_pptx": Place("body", "asyncGenPptx"),
        "data_url": Place("body", "dataUrl"),
        "template_id": Place("body", "templateId"),
    },
    constants={"stream": True},
)


def sync(
    *,
    client: Client,
    outline_markdown: str,
    async_gen_pptx: bool | Unset = UNSET,
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
    prompt: str | Unset = UNSET,
    data_url: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
) -> Stream[PptContentEvent]:
    """Call the operation; `client.ppt.stream_content` documents the arguments."""
    return client.stream(
        OPERATION,
        outline_markdown=outline_markdown,
        async_gen_pptx=async_gen_pptx,
        lang=lang,
        prompt=prompt,
        data_url=data_url,
        template_id=template_id,
    )


def asyncio(
    *,
    client: AsyncClient,
    outline_markdown: str,
    async_gen_pptx: bool | Unset = UNSET,
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
    prompt: str | Unset = UNSET,
    data_url: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
) -> AsyncStream[PptContentEvent]:
    """Call the operation; `client.ppt.stream_content` documents the arguments."""
    return client.stream(
        OPERATION,
        outline_markdown=outline_markdown,
        async_gen_pptx=async_gen_pptx,
        lang=lang,
        prompt=prompt,
        data_url=data_url,
        template_id=template_id,
    )
