from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxKontextRequest(Model):
    """The object `FluxKontextRequest`.

    Attributes:
        prompt: What to change.
        image_url: The picture to edit; an address, or its data as `data:image/png;base64,…`.
        aspect_ratio: Ratio of width to height.
        guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
        seed: For repeatable pictures.
        sync_mode: A flag of the vendor, to wait for the file and answer it directly.
        num_images: How many pictures. The gateway's default is 1.
        output_format: Format of the picture. The gateway's default is 'jpeg'.
        safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.
    """

    prompt: str
    image_url: str
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | str | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    seed: int | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    num_images: int | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | str | Unset = UNSET
