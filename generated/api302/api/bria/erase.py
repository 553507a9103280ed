"""Remove what a mask covers: `POST /bria-ai/v1/eraser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_file import BriaFile

OPERATION: Operation[BriaFile] = Operation(
    id="bria_erase",
    method="POST",
    path="/bria-ai/v1/eraser",
    answer="BriaFile",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    mask_url: str | Unset = UNSET,
    mask_file: str | Unset = UNSET,
    mask_type: Literal["automatic", "manual"] | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.erase` documents the arguments."""
    return client.send(
        OPERATION,
        image_url=image_url,
        file=file,
        mask_url=mask_url,
        mask_file=mask_file,
        mask_type=mask_type,
        content_moderation=content_moderation,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    mask_url: str | Unset = UNSET,
    mask_file: str | Unset = UNSET,
    mask_type: Literal["automatic", "manual"] | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaFile:
    """Call the operation; `client.bria.erase` documents the arguments."""
    return await client.send(
        OPERATION,
        image_url=image_url,
        file=file,
        mask_url=mask_url,
        mask_file=mask_file,
        mask_type=mask_type,
        content_moderation=content_moderation,
    )
