from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class LightricksImageV095Request(Model):
    """The object `LightricksImageV095Request`.

    Attributes:
        prompt: What happens.
        image_url: The first frame.
        negative_prompt: What the video must not show.
        resolution: The size. The gateway's default is '720p'.
        aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
        seed: For repeatable videos.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
        expand_prompt: Whether the prompt is worked out first. The gateway's default is True.
    """

    prompt: str
    image_url: str
    negative_prompt: str | Unset = UNSET
    resolution: Literal["480p", "720p"] | str | Unset = UNSET
    aspect_ratio: Literal["16:9", "9:16"] | str | Unset = UNSET
    seed: int | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    expand_prompt: bool | Unset = UNSET
