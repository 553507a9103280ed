from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StepfunEditRequest(Model):
    """The object `StepfunEditRequest`.

    Attributes:
        prompt: What to change.
        image_url: Address of the picture.
        negative_prompt: What the picture must not show (vendor).
        seed: For repeatable pictures (vendor).
        guidance_scale: How closely the picture follows the prompt (vendor). The gateway's default is 4.0.
        num_inference_steps: Steps of denoising; more are slower and finer (vendor). The gateway's default is 30.
        sync_mode: Wait for the file and answer it directly (vendor).
        enable_safety_checker: Refuse what is unfit for work (vendor).
        output_format: Format of the pictures (vendor).
    """

    prompt: str
    image_url: str
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    output_format: str | Unset = UNSET
