from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangOpenImageRequest(Model):
    """The object `WanxiangOpenImageRequest`.

    Attributes:
        prompt: What the video shows.
        image_url: Address of the picture that the video begins with.
        negative_prompt: What the video must not show.
        num_frames: How many frames, 81 to 100. The gateway's default is 81.
        frames_per_second: Frames a second, 5 to 24. The gateway's default is 16.
        seed: For repeatable videos.
        resolution: Lines of the video. The gateway's default is '720p'.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
        enable_safety_checker: Whether prompt and video are checked for what is not safe.
        enable_prompt_expansion: Whether a language model enriches the prompt.
    """

    prompt: str
    image_url: str
    negative_prompt: str | Unset = UNSET
    num_frames: int | Unset = UNSET
    frames_per_second: int | Unset = UNSET
    seed: int | Unset = UNSET
    resolution: Literal["480p", "720p"] | str | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    enable_prompt_expansion: bool | Unset = UNSET
