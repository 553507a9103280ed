from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HidreamEditRequest(Model):
    """The object `HidreamEditRequest`.

    Attributes:
        image_url: Address of the picture.
        edit_instruction: What to change.
        target_image_description: What the picture shows afterwards.
        negative_prompt: What the picture must not show. The gateway's default is 'low resolution, blur'.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
        seed: For repeatable pictures.
        guidance_scale: How closely the picture follows the instruction. The gateway's default is 3.5.
        image_guidance_scale: How closely the result follows the picture. The gateway's default is 2.0.
        sync_mode: Wait for the file and answer it directly.
        num_images: How many pictures to draw. The gateway's default is 1.
        enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
        output_format: Format of the pictures, `jpeg` or `png`. The gateway's default is 'jpeg'.
    """

    image_url: str
    edit_instruction: str | Unset = UNSET
    target_image_description: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    seed: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    image_guidance_scale: float | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    num_images: int | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    output_format: str | Unset = UNSET
