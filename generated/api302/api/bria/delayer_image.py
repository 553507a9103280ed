"""Split a registered picture into the layers of a PSD file: `POST /bria-ai/v1/{visual_id}/image_to_psd`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_modified_image import BriaModifiedImage

OPERATION: Operation[BriaModifiedImage] = Operation(
    id="bria_delayer_image",
    method="POST",
    path="/bria-ai/v1/{visual_id}/image_to_psd",
    answer="BriaModifiedImage",
    places={"visual_id": Place("path", "visual_id"), "sid": Place("query", "sid")},
)


def sync(
    visual_id: str,
    *,
    client: Client,
    sid: str | Unset = UNSET,
) -> BriaModifiedImage:
    """Call the operation; `client.bria.delayer_image` documents the arguments."""
    return client.send(OPERATION, visual_id=visual_id, sid=sid)


async def asyncio(
    visual_id: str,
    *,
    client: AsyncClient,
    sid: str | Unset = UNSET,
) -> BriaModifiedImage:
    """Call the operation; `client.bria.delayer_image` documents the arguments."""
    return await client.send(OPERATION, visual_id=visual_id, sid=sid)
