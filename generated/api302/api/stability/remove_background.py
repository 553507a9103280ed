"""Cut out what stands in the foreground of a picture: `POST /sd/v2beta/stable-image/edit/remove-background`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_remove_background",
    method="POST",
    path="/sd/v2beta/stable-image/edit/remove-background",
    answer="BinaryAnswer",
    accept="image/*",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    output_format: Literal["png", "webp"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.remove_background` documents the arguments."""
    return client.send(OPERATION, image=image, output_format=output_format)


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    output_format: Literal["png", "webp"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.remove_background` documents the arguments."""
    return await client.send(OPERATION, image=image, output_format=output_format)
