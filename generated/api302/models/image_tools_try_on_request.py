from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsTryOnRequest(Model):
    """The object `ImageToolsTryOnRequest`.

    Attributes:
        human_image_url: Address of the picture of the person.
        garment_image_url: Address of the picture of the garment.
        garment_type: What is dressed.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
        guidance_scale: How closely the pictures are followed. The gateway's default is 2.5.
        enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
        output_format: Format of the picture. The gateway's default is 'png'.
        seed: For repeatable pictures.
    """

    human_image_url: str
    garment_image_url: str
    garment_type: Literal["dresses", "lower_body", "upper_body"] | str | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
    seed: int | Unset = UNSET
