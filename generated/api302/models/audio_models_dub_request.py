from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsDubRequest(Model):
    """The object `AudioModelsDubRequest`.

    Attributes:
        video_url: Address of the video.
        prompt: What is heard.
        negative_prompt: What must not be heard. The gateway's default is ''.
        num_steps: Steps of the model. The gateway's default is 25.
        duration: Length in seconds. The gateway's default is 8.0.
        cfg_strength: How closely the prompt is followed. The gateway's default is 4.5.
    """

    video_url: str
    prompt: str
    negative_prompt: str | Unset = UNSET
    num_steps: int | Unset = UNSET
    duration: float | Unset = UNSET
    cfg_strength: float | Unset = UNSET
