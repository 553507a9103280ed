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
class FluxGeneralInpaintingRequest(Model):
    """The object `FluxGeneralInpaintingRequest`.

    Attributes:
        prompt: What the picture shows.
        image_url: Address of the picture to redraw.
        mask_url: Address of the mask that says which part is redrawn.
        negative_prompt: What the picture must not show.
        num_inference_steps: Steps of denoising; more are slower and finer.
        guidance_scale: How closely the picture follows the prompt.
        strength: How far the result may be from the picture; the vendor takes 0.01 to 1.
        image_size: The size of the picture.
        loras: Weights to add.
        controlnets: ControlNets to guide the picture.
    """

    prompt: str
    image_url: str
    mask_url: str
    negative_prompt: str | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    strength: float | Unset = UNSET
    image_size: SubmitImageSize | Unset = UNSET
    loras: list[SubmitLora] | Unset = UNSET
    controlnets: list[FluxControlnet] | Unset = UNSET
