from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxSchnellRequest(Model):
    """The object `FluxSchnellRequest`.

    Attributes:
        prompt: What the picture shows.
        image_size: The size of the picture.
        num_inference_steps: Steps of denoising; more are slower and finer.
    """

    prompt: str
    image_size: SubmitImageSize | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
