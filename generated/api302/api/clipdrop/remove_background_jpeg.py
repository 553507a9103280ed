"""Cut out what stands in the foreground of a picture: `POST /clipdrop/remove-background/v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="clipdrop_remove_background_jpeg",
    method="POST",
    path="/clipdrop/remove-background/v1",
    answer="BinaryAnswer",
    accept="image/jpeg",
    content_type="multipart/form-data",
    files=frozenset(["image_file"]),
)


def sync(
    *,
    client: Client,
    image_file: FileInput,
    transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.clipdrop.remove_background_jpeg` documents the arguments."""
    return client.send(OPERATION, image_file=image_file, transparency_handling=transparency_handling)


async def asyncio(
    *,
    client: AsyncClient,
    image_file: FileInput,
    transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.clipdrop.remove_background_jpeg` documents the arguments."""
    return await client.send(OPERATION, image_file=image_file, transparency_handling=transparency_handling)
