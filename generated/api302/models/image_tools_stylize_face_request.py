from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsStylizeFaceRequest(Model):
    """The object `ImageToolsStylizeFaceRequest`.

    Attributes:
        image: The portrait.
        style: `3D`, `Emoji`, `Video game`, `Pixels`, `Clay` or `Toy`. The gateway's default is '3D'.
        prompt: What the picture shows. The gateway's default is 'a person'.
        negative_prompt: What the picture must not show.
        prompt_strength: How closely the picture follows the prompt. The gateway's default is 4.5.
        denoising_strength: How much of the portrait is redrawn, 0 to 1. The gateway's default is 0.65.
        instant_id_strength: How closely the face is kept, 0 to 1. The gateway's default is 1.0.
        control_depth_strength: How closely the depth of the portrait is kept, 0 to 1. The gateway's default is 0.8.
        lora_scale: How strongly the weights of the style count, 0 to 1. The gateway's default is 1.0.
        custom_lora_url: Address of weights for another style.
        seed: For repeatable pictures.
    """

    image: bytes | Unset = UNSET
    style: str | Unset = UNSET
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    prompt_strength: float | Unset = UNSET
    denoising_strength: float | Unset = UNSET
    instant_id_strength: float | Unset = UNSET
    control_depth_strength: float | Unset = UNSET
    lora_scale: float | Unset = UNSET
    custom_lora_url: str | Unset = UNSET
    seed: int | Unset = UNSET
