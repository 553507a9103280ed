from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoModelsSyncLipsRequest(Model):
    """The object `VideoModelsSyncLipsRequest`.

    Attributes:
        video_url: Address of the video whose lips are to move.
        audio_url: Address of the speech.
        guidance_scale: How closely the lips follow the speech, 1 to 2; an option of the model, not confirmed at the gateway. The gateway's default is 1.0.
        seed: For repeatable videos; an option of the model, not confirmed at the gateway.
        loop_mode: How a video that is too short goes on; an option of the model, not confirmed at the gateway.
    """

    video_url: str
    audio_url: str
    guidance_scale: float | Unset = UNSET
    seed: int | Unset = UNSET
    loop_mode: Literal["loop", "pingpong"] | str | Unset = UNSET
