from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaSceneRequest(Model):
    """The object `BriaSceneRequest`.

    Attributes:
        scene_description: What the scene shows.
        sku: Your own number of the product.
        image_url: Address of the picture; wins over `file`.
        file: The picture as base64.
        optimize_description: Let the description be improved first. The gateway's default is True.
        placement_type: How the product is placed.
        manual_placement_selection: Where it is placed, with `manual_placement`.
        padding_values: Room on the left, right, top and bottom in pixels, with `manual_padding`.
        shot_size: Width and height of the result in pixels.
        num_results: How many pictures. The gateway's default is 1.
        original_quality: Keep the size of the picture.
        fast: Prefer speed to quality. The gateway's default is True.
        sync: Wait for the pictures; otherwise their addresses are answered at once and filled later. The gateway's default is False.
        force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
        content_moderation: Check the picture for unfit content. The gateway's default is False.
    """

    scene_description: str
    sku: str | Unset = UNSET
    image_url: str | Unset = UNSET
    file: str | Unset = UNSET
    optimize_description: bool | Unset = UNSET
    placement_type: (
        Literal[
            "automatic",
            "automatic_aspect_ratio",
            "custom_coordinates",
            "manual_padding",
            "manual_placement",
            "original",
        ]
        | str
        | Unset
    ) = UNSET
    manual_placement_selection: (
        list[
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
            | str
        ]
        | Unset
    ) = UNSET
    padding_values: list[int] | Unset = UNSET
    shot_size: list[int] | Unset = UNSET
    num_results: int | Unset = UNSET
    original_quality: bool | Unset = UNSET
    fast: bool | Unset = UNSET
    sync: bool | Unset = UNSET
    force_rmbg: bool | Unset = UNSET
    content_moderation: bool | Unset = UNSET
