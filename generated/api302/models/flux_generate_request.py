from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxGenerateRequest(Model):
    """The object `FluxGenerateRequest`.

    Attributes:
        prompt: What the picture shows, or what to change in it.
        width: Pixels across, a multiple of 32.
        height: Pixels down, a multiple of 32.
        aspect_ratio: Width to height, `21:9` to `9:21`, of the ultra and the kontext models.
        steps: Steps of denoising; more are slower and finer.
        guidance: How closely the picture follows the prompt; less is more inventive.
        interval: At which distance intermediate results are put out.
        prompt_upsampling: Let the prompt be elaborated first. The gateway's default is False.
        seed: For repeatable pictures.
        safety_tolerance: How much the moderation lets pass, 0 (strict) to 6. The gateway's default is 2.
        output_format: Format of the picture; `png` by default of the kontext models.
        raw_: Less processed and more natural, of the ultra model.
        image_prompt: A picture to draw after, as base64.
        input_image: The picture to edit, as base64 without `data:…`; of the kontext and FLUX 2 models. The vendor also takes an address.
        input_image_2: A second picture, as base64, of the kontext models.
        input_image_3: A third picture, as base64, of the kontext models.
        input_image_4: A fourth picture, as base64, of the kontext models.
        finetune_id: The training whose weights to use, of the models `…-finetuned`.
        finetune_strength: How strongly these weights count, 0 to 2.
        webhook_url: Where to send the result.
        webhook_secret: A secret that signs what is sent there.
        sync: Wait for the result; an addition of 302.AI that newer pages show.
    """

    prompt: str
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    steps: int | Unset = UNSET
    guidance: float | Unset = UNSET
    interval: float | Unset = UNSET
    prompt_upsampling: bool | Unset = UNSET
    seed: int | Unset = UNSET
    safety_tolerance: int | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
    raw_: bool | Unset = UNSET
    image_prompt: str | Unset = UNSET
    input_image: str | Unset = UNSET
    input_image_2: str | Unset = UNSET
    input_image_3: str | Unset = UNSET
    input_image_4: str | Unset = UNSET
    finetune_id: str | Unset = UNSET
    finetune_strength: float | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_secret: str | Unset = UNSET
    sync: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "raw_": "raw",
    }
