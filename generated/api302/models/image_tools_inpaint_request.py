from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsInpaintRequest(Model):
    """The object `ImageToolsInpaintRequest`.

    Attributes:
        prompt: What is painted there.
        image_url: Address of the picture.
        mask_url: Address of the mask; white is repainted, black is kept.
        model_name: The model that paints, by its name on Hugging Face.
        negative_prompt: What the picture must not show. The gateway's default is ''.
        seed: For repeatable pictures.
        guidance_scale: How closely the picture follows the prompt. The gateway's default is 7.5.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
    """

    prompt: str
    image_url: str
    mask_url: str
    model_name: str
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
