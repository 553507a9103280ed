"""Make a mask of every object in a registered picture: `POST /bria-ai/v1/{visual_id}/objects/mask_generator`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_masks import BriaMasks

OPERATION: Operation[BriaMasks] = Operation(
    id="bria_generate_masks",
    method="POST",
    path="/bria-ai/v1/{visual_id}/objects/mask_generator",
    answer="BriaMasks",
    places={"visual_id": Place("path", "visual_id")},
)


def sync(
    visual_id: str,
    *,
    client: Client,
) -> BriaMasks:
    """Call the operation; `client.bria.generate_masks` documents the arguments."""
    return client.send(OPERATION, visual_id=visual_id)


async def asyncio(
    visual_id: str,
    *,
    client: AsyncClient,
) -> BriaMasks:
    """Call the operation; `client.bria.generate_masks` documents the arguments."""
    return await client.send(OPERATION, visual_id=visual_id)
