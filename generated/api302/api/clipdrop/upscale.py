"""Enlarge a picture to a given size: `POST /clipdrop/image-upscaling/v1/upscale`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="clipdrop_upscale",
    method="POST",
    path="/clipdrop/image-upscaling/v1/upscale",
    answer="BinaryAnswer",
    accept="image/*",
    content_type="multipart/form-data",
    files=frozenset(["image_file"]),
)


def sync(
    *,
    client: Client,
    image_file: FileInput,
    target_width: int,
    target_height: int,
) -> BinaryAnswer:
    """Call the operation; `client.clipdrop.upscale` documents the arguments."""
    return client.send(OPERATION, image_file=image_file, target_width=target_width, target_height=target_height)


async def asyncio(
    *,
    client: AsyncClient,
    image_file: FileInput,
    target_width: int,
    target_height: int,
) -> BinaryAnswer:
    """Call the operation; `client.clipdrop.upscale` documents the arguments."""
    return await client.send(OPERATION, image_file=image_file, target_width=target_width, target_height=target_height)
