"""Draw a large picture with FLUX 1.1 [pro] ultra: `POST /302/submit/flux-v1.1-ultra`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="flux_generate_ultra",
    method="POST",
    path="/302/submit/flux-v1.1-ultra",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    raw: bool,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"],
) -> SubmitImages:
    """Call the operation; `client.flux.generate_ultra` documents the arguments."""
    return client.send(OPERATION, prompt=prompt, raw=raw, aspect_ratio=aspect_ratio)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    raw: bool,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"],
) -> SubmitImages:
    """Call the operation; `client.flux.generate_ultra` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt, raw=raw, aspect_ratio=aspect_ratio)
