"""Redraw a part of a picture with Ideogram 2: `POST /ideogram/edit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.ideogram_images import IdeogramImages

OPERATION: Operation[IdeogramImages] = Operation(
    id="ideogram_edit",
    method="POST",
    path="/ideogram/edit",
    answer="IdeogramImages",
    content_type="multipart/form-data",
    files=frozenset(["image_file", "mask"]),
)


def sync(
    *,
    client: Client,
    image_file: FileInput,
    mask: FileInput,
    prompt: str,
    model: str,
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
    num_images: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | Unset = UNSET,
) -> IdeogramImages:
    """Call the operation; `client.ideogram.edit` documents the arguments."""
    return client.send(
        OPERATION,
        image_file=image_file,
        mask=mask,
        prompt=prompt,
        model=model,
        magic_prompt_option=magic_prompt_option,
        num_images=num_images,
        seed=seed,
        style_type=style_type,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_file: FileInput,
    mask: FileInput,
    prompt: str,
    model: str,
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
    num_images: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | Unset = UNSET,
) -> IdeogramImages:
    """Call the operation; `client.ideogram.edit` documents the arguments."""
    return await client.send(
        OPERATION,
        image_file=image_file,
        mask=mask,
        prompt=prompt,
        model=model,
        magic_prompt_option=magic_prompt_option,
        num_images=num_images,
        seed=seed,
        style_type=style_type,
    )
