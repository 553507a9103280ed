"""Start replacing the background of a picture and adjusting its light: `POST /sd/v2beta/stable-image/edit/replace-background-and-relight`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.stability_generation import StabilityGeneration

OPERATION: Operation[StabilityGeneration] = Operation(
    id="stability_replace_background",
    method="POST",
    path="/sd/v2beta/stable-image/edit/replace-background-and-relight",
    answer="StabilityGeneration",
    content_type="multipart/form-data",
    files=frozenset(["background_reference", "light_reference", "subject_image"]),
)


def sync(
    *,
    client: Client,
    subject_image: FileInput,
    background_reference: FileInput | Unset = UNSET,
    background_prompt: str | Unset = UNSET,
    foreground_prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    preserve_original_subject: float | Unset = UNSET,
    original_background_depth: float | Unset = UNSET,
    keep_original_background: bool | Unset = UNSET,
    light_source_direction: Literal["above", "below", "left", "right"] | Unset = UNSET,
    light_reference: FileInput | Unset = UNSET,
    light_source_strength: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> StabilityGeneration:
    """Call the operation; `client.stability.replace_background` documents the arguments."""
    return client.send(
        OPERATION,
        subject_image=subject_image,
        background_reference=background_reference,
        background_prompt=background_prompt,
        foreground_prompt=foreground_prompt,
        negative_prompt=negative_prompt,
        preserve_original_subject=preserve_original_subject,
        original_background_depth=original_background_depth,
        keep_original_background=keep_original_background,
        light_source_direction=light_source_direction,
        light_reference=light_reference,
        light_source_strength=light_source_strength,
        seed=seed,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    subject_image: FileInput,
    background_reference: FileInput | Unset = UNSET,
    background_prompt: str | Unset = UNSET,
    foreground_prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    preserve_original_subject: float | Unset = UNSET,
    original_background_depth: float | Unset = UNSET,
    keep_original_background: bool | Unset = UNSET,
    light_source_direction: Literal["above", "below", "left", "right"] | Unset = UNSET,
    light_reference: FileInput | Unset = UNSET,
    light_source_strength: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> StabilityGeneration:
    """Call the operation; `client.stability.replace_background` documents the arguments."""
    return await client.send(
        OPERATION,
        subject_image=subject_image,
        background_reference=background_reference,
        background_prompt=background_prompt,
        foreground_prompt=foreground_prompt,
        negative_prompt=negative_prompt,
        preserve_original_subject=preserve_original_subject,
        original_background_depth=original_background_depth,
        keep_original_background=keep_original_background,
        light_source_direction=light_source_direction,
        light_reference=light_reference,
        light_source_strength=light_source_strength,
        seed=seed,
        output_format=output_format,
    )
