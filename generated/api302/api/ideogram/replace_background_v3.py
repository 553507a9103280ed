"""Draw a new background for a picture with Ideogram 3.0: `POST /ideogram/v1/ideogram-v3/replace-background`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.ideogram_color_palette import IdeogramColorPalette
    from ...models.ideogram_images import IdeogramImages

OPERATION: Operation[IdeogramImages] = Operation(
    id="ideogram_replace_background_v3",
    method="POST",
    path="/ideogram/v1/ideogram-v3/replace-background",
    answer="IdeogramImages",
    content_type="multipart/form-data",
    files=frozenset(["image", "style_reference_images"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    prompt: str,
    magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
    num_images: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
    color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
    style_codes: Sequence[str] | Unset = UNSET,
    style_reference_images: Sequence[FileInput] | Unset = UNSET,
) -> IdeogramImages:
    """Call the operation; `client.ideogram.replace_background_v3` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        magic_prompt=magic_prompt,
        num_images=num_images,
        seed=seed,
        rendering_speed=rendering_speed,
        color_palette=color_palette,
        style_codes=style_codes,
        style_reference_images=style_reference_images,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt: str,
    magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
    num_images: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
    color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
    style_codes: Sequence[str] | Unset = UNSET,
    style_reference_images: Sequence[FileInput] | Unset = UNSET,
) -> IdeogramImages:
    """Call the operation; `client.ideogram.replace_background_v3` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        prompt=prompt,
        magic_prompt=magic_prompt,
        num_images=num_images,
        seed=seed,
        rendering_speed=rendering_speed,
        color_palette=color_palette,
        style_codes=style_codes,
        style_reference_images=style_reference_images,
    )
