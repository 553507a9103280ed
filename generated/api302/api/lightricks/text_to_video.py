"""Make a video of a text with LTX-Video: `POST /302/submit/ltx-video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.lightricks_video import LightricksVideo

OPERATION: Operation[LightricksVideo] = Operation(
    id="lightricks_text_to_video",
    method="POST",
    path="/302/submit/ltx-video",
    answer="LightricksVideo",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
) -> LightricksVideo:
    """Call the operation; `client.lightricks.text_to_video` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=seed,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
) -> LightricksVideo:
    """Call the operation; `client.lightricks.text_to_video` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=seed,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
    )
