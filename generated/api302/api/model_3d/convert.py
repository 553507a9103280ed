"""Convert a 3D model to another format: `POST /302/3d/format_convert`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.model_3d_converted import Model3DConverted

OPERATION: Operation[Model3DConverted] = Operation(
    id="model_3d_convert",
    method="POST",
    path="/302/3d/format_convert",
    answer="Model3DConverted",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    trimesh_file_url: str,
    output_format: Literal["glb", "obj", "stl"],
) -> Model3DConverted:
    """Call the operation; `client.model_3d.convert` documents the arguments."""
    return client.send(OPERATION, trimesh_file_url=trimesh_file_url, output_format=output_format)


async def asyncio(
    *,
    client: AsyncClient,
    trimesh_file_url: str,
    output_format: Literal["glb", "obj", "stl"],
) -> Model3DConverted:
    """Call the operation; `client.model_3d.convert` documents the arguments."""
    return await client.send(OPERATION, trimesh_file_url=trimesh_file_url, output_format=output_format)
