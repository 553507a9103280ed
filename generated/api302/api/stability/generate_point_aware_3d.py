"""Turn a picture into a 3D model, new version: `POST /sd/v2beta/3d/stable-point-aware-3d`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_generate_point_aware_3d",
    method="POST",
    path="/sd/v2beta/3d/stable-point-aware-3d",
    answer="BinaryAnswer",
    accept="model/gltf-binary",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    texture_resolution: Literal["1024", "2048", "512"] | Unset = UNSET,
    foreground_ratio: float | Unset = UNSET,
    remesh: Literal["none", "quad", "triangle"] | Unset = UNSET,
    target_type: Literal["face", "none", "vertex"] | Unset = UNSET,
    target_count: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.generate_point_aware_3d` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        texture_resolution=texture_resolution,
        foreground_ratio=foreground_ratio,
        remesh=remesh,
        target_type=target_type,
        target_count=target_count,
        guidance_scale=guidance_scale,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    texture_resolution: Literal["1024", "2048", "512"] | Unset = UNSET,
    foreground_ratio: float | Unset = UNSET,
    remesh: Literal["none", "quad", "triangle"] | Unset = UNSET,
    target_type: Literal["face", "none", "vertex"] | Unset = UNSET,
    target_count: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.generate_point_aware_3d` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        texture_resolution=texture_resolution,
        foreground_ratio=foreground_ratio,
        remesh=remesh,
        target_type=target_type,
        target_count=target_count,
        guidance_scale=guidance_scale,
        seed=seed,
    )
