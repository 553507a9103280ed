from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class LightricksTextRequest(Model):
    """The object `LightricksTextRequest`.

    Attributes:
        prompt: What happens.
        negative_prompt: What the video must not show.
        seed: For repeatable videos.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
        guidance_scale: How closely the video follows the prompt. The gateway's default is 3.0.
    """

    prompt: str
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
