from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRelightV2Request(Model):
    """The object `ImageToolsRelightV2Request`.

    Attributes:
        prompt: What the picture shows, and the light; may be empty.
        image_url: Address of the picture whose subject is lit.
        cfg: How closely the picture follows the prompt. The gateway's default is 1.0.
        hr_downscale: Scale of the first pass against the second. The gateway's default is 0.5.
        output_format: Format of the pictures. The gateway's default is 'jpeg'.
        guidance_scale: How closely the picture follows the prompt. The gateway's default is 5.0.
        lowres_denoise: How much the first pass redraws. The gateway's default is 0.98.
        highres_denoise: How much the second pass redraws. The gateway's default is 0.95.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
        background_threshold: From where on the background counts as such; the page sends 0.8. The gateway's default is 0.67.
        enable_hr_fix: Draw a second pass in high resolution.
        negative_prompt: What the picture must not show (vendor).
        initial_latent: Where the light comes from (vendor). The gateway's default is 'None'.
        mask_image_url: Address of a mask of the subject (vendor).
        image_size: The size of the pictures, or the name of one (vendor).
        num_images: How many pictures to draw (vendor). The gateway's default is 1.
        seed: For repeatable pictures (vendor).
    """

    prompt: str
    image_url: str
    cfg: float | Unset = UNSET
    hr_downscale: float | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    lowres_denoise: float | Unset = UNSET
    highres_denoise: float | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    background_threshold: float | Unset = UNSET
    enable_hr_fix: bool | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    initial_latent: Literal["Bottom", "Left", "None", "Right", "Top"] | str | Unset = UNSET
    mask_image_url: str | Unset = UNSET
    image_size: SubmitImageSize | str | Unset = UNSET
    num_images: int | Unset = UNSET
    seed: int | Unset = UNSET
