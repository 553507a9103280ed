"""Make a video of a picture with LTX-Video 0.9.5: `POST /302/submit/ltx-video-v095-i2v`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.lightricks_video import LightricksVideo

OPERATION: Operation[LightricksVideo] = Operation(
    id="lightricks_image_to_video_v095",
    method="POST",
    path="/302/submit/ltx-video-v095-i2v",
    answer="LightricksVideo",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    negative_prompt: str | Unset = UNSET,
    resolution: Literal["480p", "720p"] | Unset = UNSET,
    aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    expand_prompt: bool | Unset = UNSET,
) -> LightricksVideo:
    """Call the operation; `client.lightricks.image_to_video_v095` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        negative_prompt=negative_prompt,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        seed=seed,
        num_inference_steps=num_inference_steps,
        expand_prompt=expand_prompt,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    negative_prompt: str | Unset = UNSET,
    resolution: Literal["480p", "720p"] | Unset = UNSET,
    aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    expand_prompt: bool | Unset = UNSET,
) -> LightricksVideo:
    """Call the operation; `client.lightricks.image_to_video_v095` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        negative_prompt=negative_prompt,
        resolution=resolution,
        aspect_ratio=aspect_ratio,
        seed=seed,
        num_inference_steps=num_inference_steps,
        expand_prompt=expand_prompt,
    )
