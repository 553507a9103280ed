from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsSuperUpscaleV2Request(Model):
    """The object `ImageToolsSuperUpscaleV2Request`.

    Attributes:
        image_url: Address of the picture.
        model_type: The model that draws. The gateway's default is 'SD_1_5'.
        scale: How many times as large; the caller stays under 12. The gateway's default is 2.0.
        creativity: How much is invented. The gateway's default is 0.5.
        detail: How much detail is added. The gateway's default is 1.0.
        shape_preservation: How closely shapes are kept. The gateway's default is 0.25.
        prompt: What the picture shows.
        prompt_suffix: Added to the prompt. The gateway's default is ' high quality, highly detailed, high resolution, sharp'.
        negative_prompt: What the picture must not show.
        seed: For repeatable pictures.
        guidance_scale: How closely the picture follows the prompt. The gateway's default is 7.5.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 20.
        override_size_limits: Take pictures of any size.
    """

    image_url: str
    model_type: Literal["SDXL", "SD_1_5"] | str | Unset = UNSET
    scale: float | Unset = UNSET
    creativity: float | Unset = UNSET
    detail: float | Unset = UNSET
    shape_preservation: float | Unset = UNSET
    prompt: str | Unset = UNSET
    prompt_suffix: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    override_size_limits: bool | Unset = UNSET
