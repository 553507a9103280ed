from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxKontextDevRequest(Model):
    """The object `FluxKontextDevRequest`.

    Attributes:
        prompt: What to change.
        image_url: Address of the picture to edit.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
        guidance_scale: How closely the picture follows the prompt. The gateway's default is 2.5.
        seed: For repeatable pictures.
        sync_mode: A flag of the vendor, to wait for the file and answer it directly.
        num_images: How many pictures. The gateway's default is 1.
        enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
        output_format: Format of the picture. The gateway's default is 'jpeg'.
        resolution_mode: Size of the result; that of the picture, or a ratio of width to height. The gateway's default is 'match_input'.
    """

    prompt: str
    image_url: str
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    seed: int | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    num_images: int | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
    resolution_mode: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "auto", "match_input"]
        | str
        | Unset
    ) = UNSET
