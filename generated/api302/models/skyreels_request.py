from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SkyreelsRequest(Model):
    """The object `SkyreelsRequest`.

    Attributes:
        prompt: What the video shows.
        image_url: Address of the picture that the video begins with.
        seed: For repeatable videos.
        guidance_scale: How closely the video follows the prompt, 1 to 20. The gateway's default is 6.0.
        num_inference_steps: Steps of denoising, 1 to 50; more are slower and finer. The gateway's default is 30.
        negative_prompt: What the video must not show.
        aspect_ratio: Width to height. The gateway's default is '16:9'.
    """

    prompt: str
    image_url: str
    seed: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    aspect_ratio: Literal["16:9", "9:16"] | str | Unset = UNSET
