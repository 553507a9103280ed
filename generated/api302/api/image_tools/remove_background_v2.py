"""Cut out what a picture shows, version 2: `POST /302/submit/removebg-v2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_picture import ImageToolsPicture

OPERATION: Operation[ImageToolsPicture] = Operation(
    id="image_tools_remove_background_v2",
    method="POST",
    path="/302/submit/removebg-v2",
    answer="ImageToolsPicture",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.remove_background_v2` documents the arguments."""
    return client.send(OPERATION, image_url=image_url)


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.remove_background_v2` documents the arguments."""
    return await client.send(OPERATION, image_url=image_url)
