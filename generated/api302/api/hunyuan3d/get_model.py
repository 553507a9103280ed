"""Ask for a 3D model of Hunyuan3D 2.1: `GET /302/submit/hunyuan3d-v21`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.hunyuan_3d_model import Hunyuan3DModel

OPERATION: Operation[Hunyuan3DModel] = Operation(
    id="hunyuan3d_get_model",
    method="GET",
    path="/302/submit/hunyuan3d-v21",
    answer="Hunyuan3DModel",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> Hunyuan3DModel:
    """Call the operation; `client.hunyuan3d.get_model` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> Hunyuan3DModel:
    """Call the operation; `client.hunyuan3d.get_model` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
