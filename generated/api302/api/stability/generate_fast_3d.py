"""Turn a picture into a 3D model, fast: `POST /sd/v2beta/3d/stable-fast-3d`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_generate_fast_3d",
    method="POST",
    path="/sd/v2beta/3d/stable-fast-3d",
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
    vertex_count: int | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.generate_fast_3d` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        texture_resolution=texture_resolution,
        foreground_ratio=foreground_ratio,
        remesh=remesh,
        vertex_count=vertex_count,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    texture_resolution: Literal["1024", "2048", "512"] | Unset = UNSET,
    foreground_ratio: float | Unset = UNSET,
    remesh: Literal["none", "quad", "triangle"] | Unset = UNSET,
    vertex_count: int | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.generate_fast_3d` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        texture_resolution=texture_resolution,
        foreground_ratio=foreground_ratio,
        remesh=remesh,
        vertex_count=vertex_count,
    )
