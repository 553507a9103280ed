"""Make a portrait more beautiful: `POST /302/submit/retouch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_picture import ImageToolsPicture

OPERATION: Operation[ImageToolsPicture] = Operation(
    id="image_tools_retouch",
    method="POST",
    path="/302/submit/retouch",
    answer="ImageToolsPicture",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.retouch` documents the arguments."""
    return client.send(OPERATION, image_url=image_url, seed=seed)


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.retouch` documents the arguments."""
    return await client.send(OPERATION, image_url=image_url, seed=seed)
