from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaExpandRequest(Model):
    """The object `BriaExpandRequest`.

    Attributes:
        image_url: Address of the picture; wins over `file`.
        file: The picture as base64.
        aspect_ratio: Ratio of width to height of the result; wins over `original_image_size` and `original_image_location`.
        canvas_size: Width and height of the result in pixels, by default 1000 each.
        original_image_size: Width and height of the picture on the canvas, in pixels.
        original_image_location: Where its upper left corner is, as x and y in pixels.
        prompt: What the new parts show.
        negative_prompt: What they must not show.
        seed: For repeatable pictures.
        content_moderation: Check the picture for unfit content. The gateway's default is False.
    """

    image_url: str | Unset = UNSET
    file: str | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16"] | str | Unset = UNSET
    canvas_size: list[int] | Unset = UNSET
    original_image_size: list[int] | Unset = UNSET
    original_image_location: list[int] | Unset = UNSET
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    content_moderation: bool | Unset = UNSET
