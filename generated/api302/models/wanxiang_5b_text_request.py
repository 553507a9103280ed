from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Wanxiang5BTextRequest(Model):
    """The object `Wanxiang5BTextRequest`.

    Attributes:
        prompt: What the video shows.
        negative_prompt: What the video must not show. The gateway's default is ''.
        num_frames: How many frames, 81 to 121. The gateway's default is 81.
        frames_per_second: Frames a second, 4 to 60. The gateway's default is 24.
        seed: For repeatable videos.
        resolution: Lines of the video. The gateway's default is '720p'.
        aspect_ratio: Width to height. The gateway's default is '16:9'.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
        enable_safety_checker: Whether prompt and video are checked for what is not safe.
        enable_prompt_expansion: Whether a language model enriches the prompt.
        guidance_scale: How closely the video follows the prompt. The gateway's default is 3.5.
        shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
        interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
        num_interpolated_frames: How many frames are put between two, 0 to 4.
        adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.
    """

    prompt: str
    negative_prompt: str | Unset = UNSET
    num_frames: int | Unset = UNSET
    frames_per_second: int | Unset = UNSET
    seed: int | Unset = UNSET
    resolution: Literal["580p", "720p"] | str | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    enable_prompt_expansion: bool | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    shift: float | Unset = UNSET
    interpolator_model: Literal["film", "none", "rife"] | str | Unset = UNSET
    num_interpolated_frames: int | Unset = UNSET
    adjust_fps_for_interpolation: bool | Unset = UNSET
