"""Place a product in a scene described in words: `POST /bria-ai/v1/product/lifestyle_shot_by_text`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bria_results import BriaResults

OPERATION: Operation[BriaResults] = Operation(
    id="bria_place_in_scene",
    method="POST",
    path="/bria-ai/v1/product/lifestyle_shot_by_text",
    answer="BriaResults",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    scene_description: str,
    sku: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    optimize_description: bool | Unset = UNSET,
    placement_type: Literal[
        "automatic", "automatic_aspect_ratio", "custom_coordinates", "manual_padding", "manual_placement", "original"
    ]
    | Unset = UNSET,
    manual_placement_selection: Sequence[
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_horizontal",
            "center_vertical",
            "left_center",
            "right_center",
            "upper_center",
            "upper_left",
            "upper_right",
        ]
    ]
    | Unset = UNSET,
    padding_values: Sequence[int] | Unset = UNSET,
    shot_size: Sequence[int] | Unset = UNSET,
    num_results: int | Unset = UNSET,
    original_quality: bool | Unset = UNSET,
    fast: bool | Unset = UNSET,
    sync: bool | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaResults:
    """Call the operation; `client.bria.place_in_scene` documents the arguments."""
    return client.send(
        OPERATION,
        scene_description=scene_description,
        sku=sku,
        image_url=image_url,
        file=file,
        optimize_description=optimize_description,
        placement_type=placement_type,
        manual_placement_selection=manual_placement_selection,
        padding_values=padding_values,
        shot_size=shot_size,
        num_results=num_results,
        original_quality=original_quality,
        fast=fast,
        sync=sync,
        force_rmbg=force_rmbg,
        content_moderation=content_moderation,
    )


async def asyncio(
    *,
    client: AsyncClient,
    scene_description: str,
    sku: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    file: str | Unset = UNSET,
    optimize_description: bool | Unset = UNSET,
    placement_type: Literal[
        "automatic", "automatic_aspect_ratio", "custom_coordinates", "manual_padding", "manual_placement", "original"
    ]
    | Unset = UNSET,
    manual_placement_selection: Sequence[
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_horizontal",
            "center_vertical",
            "left_center",
            "right_center",
            "upper_center",
            "upper_left",
            "upper_right",
        ]
    ]
    | Unset = UNSET,
    padding_values: Sequence[int] | Unset = UNSET,
    shot_size: Sequence[int] | Unset = UNSET,
    num_results: int | Unset = UNSET,
    original_quality: bool | Unset = UNSET,
    fast: bool | Unset = UNSET,
    sync: bool | Unset = UNSET,
    force_rmbg: bool | Unset = UNSET,
    content_moderation: bool | Unset = UNSET,
) -> BriaResults:
    """Call the operation; `client.bria.place_in_scene` documents the arguments."""
    return await client.send(
        OPERATION,
        scene_description=scene_description,
        sku=sku,
        image_url=image_url,
        file=file,
        optimize_description=optimize_description,
        placement_type=placement_type,
        manual_placement_selection=manual_placement_selection,
        padding_values=padding_values,
        shot_size=shot_size,
        num_results=num_results,
        original_quality=original_quality,
        fast=fast,
        sync=sync,
        force_rmbg=force_rmbg,
        content_moderation=content_moderation,
    )
