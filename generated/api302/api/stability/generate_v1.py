"""Make pictures with Stable Diffusion XL or 1.6: `POST /sd/v1/generation/{engine_id}/text-to-image`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer
    from ...client import AsyncClient, Client
    from ...models.stability_text_prompt import StabilityTextPrompt

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_generate_v1",
    method="POST",
    path="/sd/v1/generation/{engine_id}/text-to-image",
    answer="BinaryAnswer",
    accept="image/png",
    content_type="application/json",
    places={"engine_id": Place("path", "engine_id")},
)


def sync(
    engine_id: str,
    *,
    client: Client,
    text_prompts: Sequence[StabilityTextPrompt | Mapping[str, Any]],
    height: int | Unset = UNSET,
    width: int | Unset = UNSET,
    cfg_scale: float | Unset = UNSET,
    clip_guidance_preset: str | Unset = UNSET,
    sampler: str | Unset = UNSET,
    samples: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    steps: int | Unset = UNSET,
    style_preset: str | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.generate_v1` documents the arguments."""
    return client.send(
        OPERATION,
        engine_id=engine_id,
        text_prompts=text_prompts,
        height=height,
        width=width,
        cfg_scale=cfg_scale,
        clip_guidance_preset=clip_guidance_preset,
        sampler=sampler,
        samples=samples,
        seed=seed,
        steps=steps,
        style_preset=style_preset,
    )


async def asyncio(
    engine_id: str,
    *,
    client: AsyncClient,
    text_prompts: Sequence[StabilityTextPrompt | Mapping[str, Any]],
    height: int | Unset = UNSET,
    width: int | Unset = UNSET,
    cfg_scale: float | Unset = UNSET,
    clip_guidance_preset: str | Unset = UNSET,
    sampler: str | Unset = UNSET,
    samples: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    steps: int | Unset = UNSET,
    style_preset: str | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.generate_v1` documents the arguments."""
    return await client.send(
        OPERATION,
        engine_id=engine_id,
        text_prompts=text_prompts,
        height=height,
        width=width,
        cfg_scale=cfg_scale,
        clip_guidance_preset=clip_guidance_preset,
        sampler=sampler,
        samples=samples,
        seed=seed,
        steps=steps,
        style_preset=style_preset,
    )
