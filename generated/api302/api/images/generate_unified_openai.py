"""Make pictures with any image model, in the format of OpenAI: `POST /302/images/generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.images_result import ImagesResult

OPERATION: Operation[ImagesResult] = Operation(
    id="images_generate_unified_openai",
    method="POST",
    path="/302/images/generations",
    answer="ImagesResult",
    content_type="application/json",
    places={"webhook": Place("query", "webhook")},
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    webhook: str | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    response_format: str | Unset = UNSET,
    quality: str | Unset = UNSET,
    style: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> ImagesResult:
    """Call the operation; `client.images.generate_unified_openai` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        webhook=webhook,
        n=n,
        size=size,
        aspect_ratio=aspect_ratio,
        response_format=response_format,
        quality=quality,
        style=style,
        user=user,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    webhook: str | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    response_format: str | Unset = UNSET,
    quality: str | Unset = UNSET,
    style: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> ImagesResult:
    """Call the operation; `client.images.generate_unified_openai` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        webhook=webhook,
        n=n,
        size=size,
        aspect_ratio=aspect_ratio,
        response_format=response_format,
        quality=quality,
        style=style,
        user=user,
    )
