"""Turn a picture into a 3D model with Trellis: `POST /302/submit/trellis`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_model import ImageToolsModel

OPERATION: Operation[ImageToolsModel] = Operation(
    id="image_tools_make_3d_model",
    method="POST",
    path="/302/submit/trellis",
    answer="ImageToolsModel",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str,
    ss_guidance_strength: float | Unset = UNSET,
    ss_sampling_steps: int | Unset = UNSET,
    slat_guidance_strength: float | Unset = UNSET,
    slat_sampling_steps: int | Unset = UNSET,
    mesh_simplify: float | Unset = UNSET,
    texture_size: Literal[512, 1024, 2048] | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> ImageToolsModel:
    """Call the operation; `client.image_tools.make_3d_model` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        ss_guidance_strength=ss_guidance_strength,
        ss_sampling_steps=ss_sampling_steps,
        slat_guidance_strength=slat_guidance_strength,
        slat_sampling_steps=slat_sampling_steps,
        mesh_simplify=mesh_simplify,
        texture_size=texture_size,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str,
    ss_guidance_strength: float | Unset = UNSET,
    ss_sampling_steps: int | Unset = UNSET,
    slat_guidance_strength: float | Unset = UNSET,
    slat_sampling_steps: int | Unset = UNSET,
    mesh_simplify: float | Unset = UNSET,
    texture_size: Literal[512, 1024, 2048] | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> ImageToolsModel:
    """Call the operation; `client.image_tools.make_3d_model` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        ss_guidance_strength=ss_guidance_strength,
        ss_sampling_steps=ss_sampling_steps,
        slat_guidance_strength=slat_guidance_strength,
        slat_sampling_steps=slat_sampling_steps,
        mesh_simplify=mesh_simplify,
        texture_size=texture_size,
        seed=seed,
    )
