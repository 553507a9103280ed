from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxFillRequest(Model):
    """The object `FluxFillRequest`.

    Attributes:
        prompt: What to draw where the mask is.
        image_url: Address of the picture.
        mask_url: Address of a mask of the same size.
        seed: For repeatable pictures.
        sync_mode: A flag of the vendor, to wait for the file and answer it directly.
        num_images: How many pictures. The gateway's default is 1.
        output_format: Format of the picture. The gateway's default is 'jpeg'.
        safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.
    """

    prompt: str
    image_url: str
    mask_url: str
    seed: int | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    num_images: int | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | str | Unset = UNSET
