"""Change pictures with GPT-Image or DALL·E 2: `POST /v1/images/edits`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.images_stream_event import ImagesStreamEvent

OPERATION: Operation[ImagesStreamEvent] = Operation(
    id="images_stream_edit",
    method="POST",
    path="/v1/images/edits",
    answer="ImagesStreamEvent",
    accept="text/event-stream",
    content_type="multipart/form-data",
    places={"response_format_query": Place("query", "response_format")},
    files=frozenset(["image", "mask"]),
    constants={"stream": True},
)


def sync(
    *,
    client: Client,
    image: Sequence[FileInput],
    prompt: str,
    response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
    model: str | Unset = UNSET,
    mask: FileInput | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
    background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
    input_fidelity: Literal["high", "low"] | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    moderation: Literal["auto", "low"] | Unset = UNSET,
    partial_images: int | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Stream[ImagesStreamEvent]:
    """Call the operation; `client.images.stream_edit` documents the arguments."""
    return client.stream(
        OPERATION,
        image=image,
        prompt=prompt,
        response_format_query=response_format_query,
        model=model,
        mask=mask,
        n=n,
        size=size,
        quality=quality,
        background=background,
        input_fidelity=input_fidelity,
        output_format=output_format,
        output_compression=output_compression,
        moderation=moderation,
        partial_images=partial_images,
        response_format=response_format,
        user=user,
    )


def asyncio(
    *,
    client: AsyncClient,
    image: Sequence[FileInput],
    prompt: str,
    response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
    model: str | Unset = UNSET,
    mask: FileInput | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
    background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
    input_fidelity: Literal["high", "low"] | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    moderation: Literal["auto", "low"] | Unset = UNSET,
    partial_images: int | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> AsyncStream[ImagesStreamEvent]:
    """Call the operation; `client.images.stream_edit` documents the arguments."""
    return client.stream(
        OPERATION,
        image=image,
        prompt=prompt,
        response_format_query=response_format_query,
        model=model,
        mask=mask,
        n=n,
        size=size,
        quality=quality,
        background=background,
        input_fidelity=input_fidelity,
        output_format=output_format,
        output_compression=output_compression,
        moderation=moderation,
        partial_images=partial_images,
        response_format=response_format,
        user=user,
    )
