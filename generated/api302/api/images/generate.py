"""Make pictures with GPT-Image or DALL·E: `POST /v1/images/generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.images_result import ImagesResult

OPERATION: Operation[ImagesResult] = Operation(
    id="images_generate",
    method="POST",
    path="/v1/images/generations",
    answer="ImagesResult",
    content_type="application/json",
    places={"response_format_query": Place("query", "response_format")},
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
) -> ImagesResult:
    """Call the operation; `client.images.generate` documents the arguments."""
    return client.send(
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


async def asyncio(
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
) -> ImagesResult:
    """Call the operation; `client.images.generate` documents the arguments."""
    return await client.send(
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
