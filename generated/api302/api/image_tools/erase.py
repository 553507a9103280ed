"""Remove what a mask covers: `POST /302/submit/erase`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.image_tools_picture import ImageToolsPicture

OPERATION: Operation[ImageToolsPicture] = Operation(
    id="image_tools_erase",
    method="POST",
    path="/302/submit/erase",
    answer="ImageToolsPicture",
    content_type="multipart/form-data",
    files=frozenset(["image_url", "mask_image_url"]),
)


def sync(
    *,
    client: Client,
    image_url: FileInput,
    mask_image_url: FileInput,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.erase` documents the arguments."""
    return client.send(OPERATION, image_url=image_url, mask_image_url=mask_image_url)


async def asyncio(
    *,
    client: AsyncClient,
    image_url: FileInput,
    mask_image_url: FileInput,
) -> ImageToolsPicture:
    """Call the operation; `client.image_tools.erase` documents the arguments."""
    return await client.send(OPERATION, image_url=image_url, mask_image_url=mask_image_url)
