from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsKolorsRequest(Model):
    """The object `ImageModelsKolorsRequest`.

    Attributes:
        prompt: What the picture shows; Chinese is understood too.
        image_url: Address of a picture to draw after.
        strength: How far the result may be from `image_url`, e.g. 0.85.
        negative_prompt: What the picture must not show.
        image_size: The size of the picture.
        num_inference_steps: Steps of denoising; more are slower and finer.
        guidance_scale: How closely the picture follows the prompt.
        seed: For repeatable pictures.
        num_images: How many pictures.
    """

    prompt: str
    image_url: str | Unset = UNSET
    strength: float | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    image_size: SubmitImageSize | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    seed: int | Unset = UNSET
    num_images: int | Unset = UNSET
