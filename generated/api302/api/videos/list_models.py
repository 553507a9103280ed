"""List the models of the second version, with their prices and fields: `GET /302/v2/model/video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.videos_model_list import VideosModelList

OPERATION: Operation[VideosModelList] = Operation(
    id="videos_list_models",
    method="GET",
    path="/302/v2/model/video",
    answer="VideosModelList",
    idempotent=True,
)


def sync(
    *,
    client: Client,
) -> VideosModelList:
    """Call the operation; `client.videos.list_models` documents the arguments."""
    return client.send(OPERATION)


async def asyncio(
    *,
    client: AsyncClient,
) -> VideosModelList:
    """Call the operation; `client.videos.list_models` documents the arguments."""
    return await client.send(OPERATION)
