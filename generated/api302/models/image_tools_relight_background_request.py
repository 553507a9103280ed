from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRelightBackgroundRequest(Model):
    """The object `ImageToolsRelightBackgroundRequest`.

    Attributes:
        subject_image: Address of the picture whose subject is lit.
        background_image: Address of the background.
        prompt: What the picture shows, and the light; may be empty.
        compute_normal: Make a normal map too, which is slower. The gateway's default is False.
        width: Pixels across. The gateway's default is 512.
        height: Pixels down. The gateway's default is 640.
        appended_prompt: Added to the prompt. The gateway's default is 'best quality'.
        negative_prompt: What the picture must not show. The gateway's default is 'lowres, bad anatomy, bad hands, cropped, worst quality'.
        steps: Steps of denoising; more are slower and finer. The gateway's default is 25.
        cfg: How closely the picture follows the prompt. The gateway's default is 2.0.
        highres_scale: How many times as large the second pass draws. The gateway's default is 1.5.
        highres_denoise: How much the second pass redraws. The gateway's default is 0.5.
        lowres_denoise: How much the first pass redraws. The gateway's default is 0.9.
        number_of_images: How many pictures to draw. The gateway's default is 1.
        output_format: Format of the pictures. The gateway's default is 'webp'.
        output_quality: Quality of the format. The gateway's default is 80.
        seed: For repeatable pictures.
    """

    subject_image: str
    background_image: str
    prompt: str
    compute_normal: bool | Unset = UNSET
    width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | int | Unset = UNSET
    height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | int | Unset = UNSET
    appended_prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    steps: int | Unset = UNSET
    cfg: float | Unset = UNSET
    highres_scale: float | Unset = UNSET
    highres_denoise: float | Unset = UNSET
    lowres_denoise: float | Unset = UNSET
    number_of_images: int | Unset = UNSET
    output_format: str | Unset = UNSET
    output_quality: int | Unset = UNSET
    seed: int | Unset = UNSET
