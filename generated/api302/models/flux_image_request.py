from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxImageRequest(Model):
    """The object `FluxImageRequest`.

    Attributes:
        prompt: What the picture shows.
        image_size: The size of the picture.
        num_inference_steps: Steps of denoising; more are slower and finer.
        guidance_scale: How closely the picture follows the prompt.
    """

    prompt: str
    image_size: SubmitImageSize | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
