from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HunyuanVideoRequest(Model):
    """The object `HunyuanVideoRequest`.

    Attributes:
        prompt: What the video shows.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
        seed: For repeatable videos.
        pro_mode: 55 steps, at twice the price.
        aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
        resolution: The size. The gateway's default is '720p'.
        num_frames: Frames of the video, as text. The gateway's default is '129'.
        enable_safety_checker: Whether unfit videos are refused.
    """

    prompt: str
    num_inference_steps: int | Unset = UNSET
    seed: int | Unset = UNSET
    pro_mode: bool | Unset = UNSET
    aspect_ratio: Literal["16:9", "9:16"] | str | Unset = UNSET
    resolution: Literal["480p", "580p", "720p"] | str | Unset = UNSET
    num_frames: Literal["129", "85"] | str | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
