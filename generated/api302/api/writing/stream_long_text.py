"""Write a long text along its outline: `POST /302/writing/api/v1/longtext/generate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.chat_completion_chunk import ChatCompletionChunk
    from ...models.writing_section import WritingSection

OPERATION: Operation[ChatCompletionChunk] = Operation(
    id="writing_stream_long_text",
    method="POST",
    path="/302/writing/api/v1/longtext/generate",
    answer="ChatCompletionChunk",
    accept="text/event-stream",
    content_type="application/json",
    ends_with="[DONE]",
)


def sync(
    *,
    client: Client,
    title: str,
    model: str,
    language: str | Unset = UNSET,
    sections: Sequence[WritingSection | Mapping[str, Any]] | Unset = UNSET,
    img_mode: Literal["first_net", "only_ai", "only_net"] | Unset = UNSET,
    custom_prompt: str | Unset = UNSET,
) -> Stream[ChatCompletionChunk]:
    """Call the operation; `client.writing.stream_long_text` documents the arguments."""
    return client.stream(
        OPERATION,
        title=title,
        model=model,
        language=language,
        sections=sections,
        img_mode=img_mode,
        custom_prompt=custom_prompt,
    )


def asyncio(
    *,
    client: AsyncClient,
    title: str,
    model: str,
    language: str | Unset = UNSET,
    sections: Sequence[WritingSection | Mapping[str, Any]] | Unset = UNSET,
    img_mode: Literal["first_net", "only_ai", "only_net"] | Unset = UNSET,
    custom_prompt: str | Unset = UNSET,
) -> AsyncStream[ChatCompletionChunk]:
    """Call the operation; `client.writing.stream_long_text` documents the arguments."""
    return client.stream(
        OPERATION,
        title=title,
        model=model,
        language=language,
        sections=sections,
        img_mode=img_mode,
        custom_prompt=custom_prompt,
    )
