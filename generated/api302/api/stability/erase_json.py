"""Erase an object from a picture: `POST /sd/v2beta/stable-image/edit/erase`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.stability_image import StabilityImage

OPERATION: Operation[StabilityImage] = Operation(
    id="stability_erase_json",
    method="POST",
    path="/sd/v2beta/stable-image/edit/erase",
    answer="StabilityImage",
    content_type="multipart/form-data",
    files=frozenset(["image", "mask"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    mask: FileInput | Unset = UNSET,
    grow_mask: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> StabilityImage:
    """Call the operation; `client.stability.erase_json` documents the arguments."""
    return client.send(OPERATION, image=image, mask=mask, grow_mask=grow_mask, seed=seed, output_format=output_format)


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    mask: FileInput | Unset = UNSET,
    grow_mask: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> StabilityImage:
    """Call the operation; `client.stability.erase_json` documents the arguments."""
    return await client.send(
        OPERATION, image=image, mask=mask, grow_mask=grow_mask, seed=seed, output_format=output_format
    )
