"""Make or change pictures with Seedream or SeedEdit: `POST /doubao/images/generations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.doubao_image_event import DoubaoImageEvent
    from ...models.doubao_image_group import DoubaoImageGroup

OPERATION: Operation[DoubaoImageEvent] = Operation(
    id="doubao_stream_images",
    method="POST",
    path="/doubao/images/generations",
    answer="DoubaoImageEvent",
    accept="text/event-stream",
    content_type="application/json",
    ends_with="[DONE]",
    constants={"stream": True},
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    image: str | Sequence[str] | Unset = UNSET,
    size: str | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    watermark: bool | Unset = UNSET,
    sequential_image_generation: Literal["auto", "disabled"] | Unset = UNSET,
    sequential_image_generation_options: DoubaoImageGroup | Mapping[str, Any] | Unset = UNSET,
) -> Stream[DoubaoImageEvent]:
    """Call the operation; `client.doubao.stream_images` documents the arguments."""
    return client.stream(
        OPERATION,
        model=model,
        prompt=prompt,
        image=image,
        size=size,
        response_format=response_format,
        seed=seed,
        guidance_scale=guidance_scale,
        watermark=watermark,
        sequential_image_generation=sequential_image_generation,
        sequential_image_generation_options=sequential_image_generation_options,
    )


def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    image: str | Sequence[str] | Unset = UNSET,
    size: str | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    seed: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    watermark: bool | Unset = UNSET,
    sequential_image_generation: Literal["auto", "disabled"] | Unset = UNSET,
    sequential_image_generation_options: DoubaoImageGroup | Mapping[str, Any] | Unset = UNSET,
) -> AsyncStream[DoubaoImageEvent]:
    """Call the operation; `client.doubao.stream_images` documents the arguments."""
    return client.stream(
        OPERATION,
        model=model,
        prompt=prompt,
        image=image,
        size=size,
        response_format=response_format,
        seed=seed,
        guidance_scale=guidance_scale,
        watermark=watermark,
        sequential_image_generation=sequential_image_generation,
        sequential_image_generation_options=sequential_image_generation_options,
    )
