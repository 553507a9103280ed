from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxUltraReduxRequest(Model):
    """The object `FluxUltraReduxRequest`.

    Attributes:
        image_url: Address of the picture to draw after.
        prompt: What the picture shows. The gateway's default is ''.
        aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
        image_prompt_strength: How strongly the picture counts beside the prompt, 0 to 1. The gateway's default is 0.1.
        raw_: Less processed and more natural.
        seed: For repeatable pictures.
        sync_mode: A flag of the vendor, to wait for the file and answer it directly.
        num_images: How many pictures. The gateway's default is 1.
        enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
        output_format: Format of the picture. The gateway's default is 'jpeg'.
        safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.
    """

    image_url: str
    prompt: str | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | str | Unset = UNSET
    image_prompt_strength: float | Unset = UNSET
    raw_: bool | Unset = UNSET
    seed: int | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    num_images: int | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "raw_": "raw",
    }
