"""Enlarge a picture two or four times: `POST /bria-ai/v1/image/increase_resolution`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.bria_file import BriaFile

OPERATION: Operation[BriaFile] = Operation(
    id="bria_increase_resolution",
    method="POST",
    path="/bria-ai/v1/image/increase_resolution",
    answer="BriaFile",
    content_type="multipart/form-data",
    places={"desired_increase": Place("query", "desired_increase")},
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    desired_increase: int | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: FileInput | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.increase_resolution` documents the arguments."""
    return client.send(OPERATION, desired_increase=desired_increase, image_url=image_url, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    desired_increase: int | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: FileInput | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.increase_resolution` documents the arguments."""
    return await client.send(OPERATION, desired_increase=desired_increase, image_url=image_url, file=file)
