"""Describe a picture in words: `POST /bria-ai/v1/caption`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_captions import BriaCaptions

OPERATION: Operation[BriaCaptions] = Operation(
    id="bria_caption",
    method="POST",
    path="/bria-ai/v1/caption",
    answer="BriaCaptions",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
) -> BriaCaptions:
    """Call the operation; `client.bria.caption` documents the arguments."""
    return client.send(OPERATION, image_url=image_url, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
) -> BriaCaptions:
    """Call the operation; `client.bria.caption` documents the arguments."""
    return await client.send(OPERATION, image_url=image_url, file=file)
