from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .flux_controlnet import FluxControlnet
    from .submit_image_size import SubmitImageSize
    from .submit_lora import SubmitLora


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxGeneralRequest(Model):
    """The object `FluxGeneralRequest`.

    Attributes:
        prompt: What the picture shows.
        num_inference_steps: Steps of denoising; more are slower and finer.
        guidance_scale: How closely the picture follows the prompt.
        image_size: The size of the picture.
        loras: Weights to add.
        controlnets: ControlNets to guide the picture.
        negative_prompt: What the picture must not show.
    """

    prompt: str
    num_inference_steps: int
    guidance_scale: float
    image_size: SubmitImageSize
    loras: list[SubmitLora]
    controlnets: list[FluxControlnet]
    negative_prompt: str | Unset = UNSET
