"""Remove what a mask covers from a picture: `POST /clipdrop/cleanup/v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="clipdrop_clean_up",
    method="POST",
    path="/clipdrop/cleanup/v1",
    answer="BinaryAnswer",
    accept="image/png",
    content_type="multipart/form-data",
    files=frozenset(["image_file", "mask_file"]),
)


def sync(
    *,
    client: Client,
    image_file: FileInput,
    mask_file: FileInput,
    mode: Literal["fast", "quality"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.clipdrop.clean_up` documents the arguments."""
    return client.send(OPERATION, image_file=image_file, mask_file=mask_file, mode=mode)


async def asyncio(
    *,
    client: AsyncClient,
    image_file: FileInput,
    mask_file: FileInput,
    mode: Literal["fast", "quality"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.clipdrop.clean_up` documents the arguments."""
    return await client.send(OPERATION, image_file=image_file, mask_file=mask_file, mode=mode)
