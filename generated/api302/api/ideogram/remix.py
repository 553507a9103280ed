"""Draw a picture after another one with Ideogram 1 or 2: `POST /ideogram/remix`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.ideogram_images import IdeogramImages
    from ...models.ideogram_remix_options import IdeogramRemixOptions

OPERATION: Operation[IdeogramImages] = Operation(
    id="ideogram_remix",
    method="POST",
    path="/ideogram/remix",
    answer="IdeogramImages",
    content_type="multipart/form-data",
    files=frozenset(["image_file"]),
)


def sync(
    *,
    client: Client,
    image_file: FileInput,
    image_request: IdeogramRemixOptions | Mapping[str, Any],
) -> IdeogramImages:
    """Call the operation; `client.ideogram.remix` documents the arguments."""
    return client.send(OPERATION, image_file=image_file, image_request=image_request)


async def asyncio(
    *,
    client: AsyncClient,
    image_file: FileInput,
    image_request: IdeogramRemixOptions | Mapping[str, Any],
) -> IdeogramImages:
    """Call the operation; `client.ideogram.remix` documents the arguments."""
    return await client.send(OPERATION, image_file=image_file, image_request=image_request)
