"""Put the face of one picture into another: `POST /302/submit/face-swap-v2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.image_tools_face_swap import ImageToolsFaceSwap

OPERATION: Operation[ImageToolsFaceSwap] = Operation(
    id="image_tools_swap_face_v2",
    method="POST",
    path="/302/submit/face-swap-v2",
    answer="ImageToolsFaceSwap",
    content_type="multipart/form-data",
    files=frozenset(["base_image_url", "swap_image_url"]),
)


def sync(
    *,
    client: Client,
    base_image_url: FileInput,
    swap_image_url: FileInput,
) -> ImageToolsFaceSwap:
    """Call the operation; `client.image_tools.swap_face_v2` documents the arguments."""
    return client.send(OPERATION, base_image_url=base_image_url, swap_image_url=swap_image_url)


async def asyncio(
    *,
    client: AsyncClient,
    base_image_url: FileInput,
    swap_image_url: FileInput,
) -> ImageToolsFaceSwap:
    """Call the operation; `client.image_tools.swap_face_v2` documents the arguments."""
    return await client.send(OPERATION, base_image_url=base_image_url, swap_image_url=swap_image_url)
