"""Register a picture for masks, presenters and layers: `POST /bria-ai/v1/register`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_visual import BriaVisual

OPERATION: Operation[BriaVisual] = Operation(
    id="bria_register",
    method="POST",
    path="/bria-ai/v1/register",
    answer="BriaVisual",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str | Unset = UNSET,
    org_image_key: str | Unset = UNSET,
    is_private: bool | str | Unset = UNSET,
) -> BriaVisual:
    """Call the operation; `client.bria.register` documents the arguments."""
    return client.send(OPERATION, image_url=image_url, org_image_key=org_image_key, is_private=is_private)


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str | Unset = UNSET,
    org_image_key: str | Unset = UNSET,
    is_private: bool | str | Unset = UNSET,
) -> BriaVisual:
    """Call the operation; `client.bria.register` documents the arguments."""
    return await client.send(OPERATION, image_url=image_url, org_image_key=org_image_key, is_private=is_private)
