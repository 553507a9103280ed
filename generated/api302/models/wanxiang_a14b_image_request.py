from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangA14BImageRequest(Model):
    """The object `WanxiangA14BImageRequest`.

    Attributes:
        prompt: What the video shows.
        image_url: Address of the picture that the video begins with.
        negative_prompt: What the video must not show. The gateway's default is ''.
        num_frames: How many frames, 81 to 121. The gateway's default is 81.
        frames_per_second: Frames a second, 4 to 60. The gateway's default is 16.
        seed: For repeatable videos.
        resolution: Lines of the video. The gateway's default is '720p'.
        aspect_ratio: Width to height; `auto` takes that of the picture. The gateway's default is 'auto'.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 27.
        enable_safety_checker: Whether prompt and video are checked for what is not safe.
        enable_prompt_expansion: Whether a language model enriches the prompt.
        acceleration: Whether quality is traded for speed. The gateway's default is 'none'.
        guidance_scale: How closely the video follows the prompt, in the first stage. The gateway's default is 3.5.
        guidance_scale_2: The same for the second stage. The gateway's default is 4.0.
        shift: Shift of the noise schedule, 1 to 10. The gateway's default is 5.0.
        interpolator_model: Model that puts frames in between. The gateway's default is 'film'.
        num_interpolated_frames: How many frames are put between two, 0 to 4.
        adjust_fps_for_interpolation: Whether the frame rate grows with the frames put in, so that the speed stays. The gateway's default is True.
    """

    prompt: str
    image_url: str
    negative_prompt: str | Unset = UNSET
    num_frames: int | Unset = UNSET
    frames_per_second: int | Unset = UNSET
    seed: int | Unset = UNSET
    resolution: Literal["480p", "580p", "720p"] | str | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16", "auto"] | str | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    enable_prompt_expansion: bool | Unset = UNSET
    acceleration: Literal["none", "regular"] | str | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    guidance_scale_2: float | Unset = UNSET
    shift: float | Unset = UNSET
    interpolator_model: Literal["film", "none", "rife"] | str | Unset = UNSET
    num_interpolated_frames: int | Unset = UNSET
    adjust_fps_for_interpolation: bool | Unset = UNSET
