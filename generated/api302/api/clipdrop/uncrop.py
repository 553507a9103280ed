"""Paint on beyond the edges of a picture: `POST /clipdrop/uncrop/v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="clipdrop_uncrop",
    method="POST",
    path="/clipdrop/uncrop/v1",
    answer="BinaryAnswer",
    accept="image/jpeg",
    content_type="multipart/form-data",
    files=frozenset(["image_file"]),
)


def sync(
    *,
    client: Client,
    image_file: FileInput,
    extend_left: int | Unset = UNSET,
    extend_right: int | Unset = UNSET,
    extend_up: int | Unset = UNSET,
    extend_down: int | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.clipdrop.uncrop` documents the arguments."""
    return client.send(
        OPERATION,
        image_file=image_file,
        extend_left=extend_left,
        extend_right=extend_right,
        extend_up=extend_up,
        extend_down=extend_down,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_file: FileInput,
    extend_left: int | Unset = UNSET,
    extend_right: int | Unset = UNSET,
    extend_up: int | Unset = UNSET,
    extend_down: int | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.clipdrop.uncrop` documents the arguments."""
    return await client.send(
        OPERATION,
        image_file=image_file,
        extend_left=extend_left,
        extend_right=extend_right,
        extend_up=extend_up,
        extend_down=extend_down,
        seed=seed,
    )
