"""Describe a picture in words with Ideogram: `POST /ideogram/describe`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.ideogram_descriptions import IdeogramDescriptions

OPERATION: Operation[IdeogramDescriptions] = Operation(
    id="ideogram_describe",
    method="POST",
    path="/ideogram/describe",
    answer="IdeogramDescriptions",
    content_type="multipart/form-data",
    files=frozenset(["image_file"]),
)


def sync(
    *,
    client: Client,
    image_file: FileInput,
) -> IdeogramDescriptions:
    """Call the operation; `client.ideogram.describe` documents the arguments."""
    return client.send(OPERATION, image_file=image_file)


async def asyncio(
    *,
    client: AsyncClient,
    image_file: FileInput,
) -> IdeogramDescriptions:
    """Call the operation; `client.ideogram.describe` documents the arguments."""
    return await client.send(OPERATION, image_file=image_file)
