"""Change people in a registered picture: `POST /bria-ai/v1/{visual_id}/create`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_modified_image import BriaModifiedImage
    from ...models.bria_presenter_change import BriaPresenterChange

OPERATION: Operation[BriaModifiedImage] = Operation(
    id="bria_modify_presenters",
    method="POST",
    path="/bria-ai/v1/{visual_id}/create",
    answer="BriaModifiedImage",
    content_type="application/json",
    places={"visual_id": Place("path", "visual_id")},
)


def sync(
    visual_id: str,
    *,
    client: Client,
    changes: Sequence[BriaPresenterChange | Mapping[str, Any]],
    sid: str | Unset = UNSET,
    desired_resolution: Literal["had", "nhd", "original", "svga", "uhd", "uwfhd", "uwqhd", "wqxga", "wuxga", "xga"]
    | Unset = UNSET,
) -> BriaModifiedImage:
    """Call the operation; `client.bria.modify_presenters` documents the arguments."""
    return client.send(OPERATION, visual_id=visual_id, changes=changes, sid=sid, desired_resolution=desired_resolution)


async def asyncio(
    visual_id: str,
    *,
    client: AsyncClient,
    changes: Sequence[BriaPresenterChange | Mapping[str, Any]],
    sid: str | Unset = UNSET,
    desired_resolution: Literal["had", "nhd", "original", "svga", "uhd", "uwfhd", "uwqhd", "wqxga", "wuxga", "xga"]
    | Unset = UNSET,
) -> BriaModifiedImage:
    """Call the operation; `client.bria.modify_presenters` documents the arguments."""
    return await client.send(
        OPERATION, visual_id=visual_id, changes=changes, sid=sid, desired_resolution=desired_resolution
    )
