"""Make a picture with Ideogram 1 or 2: `POST /ideogram/generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.ideogram_image_request import IdeogramImageRequest
    from ...models.ideogram_images import IdeogramImages

OPERATION: Operation[IdeogramImages] = Operation(
    id="ideogram_generate",
    method="POST",
    path="/ideogram/generate",
    answer="IdeogramImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_request: IdeogramImageRequest | Mapping[str, Any],
) -> IdeogramImages:
    """Call the operation; `client.ideogram.generate` documents the arguments."""
    return client.send(OPERATION, image_request=image_request)


async def asyncio(
    *,
    client: AsyncClient,
    image_request: IdeogramImageRequest | Mapping[str, Any],
) -> IdeogramImages:
    """Call the operation; `client.ideogram.generate` documents the arguments."""
    return await client.send(OPERATION, image_request=image_request)
