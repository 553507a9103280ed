"""Ask for a 3D model of Rodin: `GET /302/submit/hyper3d-rodin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.hyper_3d_model import Hyper3DModel

OPERATION: Operation[Hyper3DModel] = Operation(
    id="hyper3d_get_model",
    method="GET",
    path="/302/submit/hyper3d-rodin",
    answer="Hyper3DModel",
    places={"request_id": Place("query", "request_id")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    request_id: str,
) -> Hyper3DModel:
    """Call the operation; `client.hyper3d.get_model` documents the arguments."""
    return client.send(OPERATION, request_id=request_id)


async def asyncio(
    *,
    client: AsyncClient,
    request_id: str,
) -> Hyper3DModel:
    """Call the operation; `client.hyper3d.get_model` documents the arguments."""
    return await client.send(OPERATION, request_id=request_id)
