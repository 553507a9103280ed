"""Make pictures with GPT-Image or DALL·E: `POST /v1/images/generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.images_stream_event import ImagesStreamEvent

OPERATION: Operation[ImagesStreamEvent] = Operation(
    id="images_stream",
    method="POST",
    path="/v1/images/generations",
    answer="ImagesStreamEvent",
    accept="text/event-stream",
    content_type="application/json",
    places={"response_format_query": Place("query", "response_format")},
    constants={"stream": True},
)


def sync(
    *,
    client: Client,
    prompt: str,
    model: str,
    response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    quality: str | Unset = UNSET,
    background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    moderation: Literal["auto", "low"] | Unset = UNSET,
    partial_images: int | Unset = UNSET,
    style: Literal["natural", "vivid"] | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Stream[ImagesStreamEvent]:
    """Call the operation; `client.images.stream` documents the arguments."""
    return client.stream(
        OPERATION,
        prompt=prompt,
        model=model,
        response_format_query=response_format_query,
        n=n,
        size=size,
        quality=quality,
        background=background,
        output_format=output_format,
        output_compression=output_compression,
        moderation=moderation,
        partial_images=partial_images,
        style=style,
        response_format=response_format,
        user=user,
    )


def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    model: str,
    response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    quality: str | Unset = UNSET,
    background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    moderation: Literal["auto", "low"] | Unset = UNSET,
    partial_images: int | Unset = UNSET,
    style: Literal["natural", "vivid"] | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> AsyncStream[ImagesStreamEvent]:
    """Call the operation; `client.images.stream` documents the arguments."""
    return client.stream(
        OPERATION,
        prompt=prompt,
        model=model,
        response_format_query=response_format_query,
        n=n,
        size=size,
        quality=quality,
        background=background,
        output_format=output_format,
        output_compression=output_compression,
        moderation=moderation,
        partial_images=partial_images,
        style=style,
        response_format=response_format,
        user=user,
    )
