"""Remove the background of a picture: `POST /bria-ai/v1/background/remove`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.bria_file import BriaFile

OPERATION: Operation[BriaFile] = Operation(
    id="bria_remove_background",
    method="POST",
    path="/bria-ai/v1/background/remove",
    answer="BriaFile",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    image_url: str | Unset = UNSET,
    file: FileInput | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.remove_background` documents the arguments."""
    return client.send(OPERATION, image_url=image_url, file=file, content_moderation=content_moderation)


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str | Unset = UNSET,
    file: FileInput | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.remove_background` documents the arguments."""
    return await client.send(OPERATION, image_url=image_url, file=file, content_moderation=content_moderation)
