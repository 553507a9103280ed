from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsDiffrhythmRequest(Model):
    """The object `AudioModelsDiffrhythmRequest`.

    Attributes:
        lyrics: The lyrics, in lines of `[mm:ss.xx]text`.
        reference_audio_url: Address of a song with the style.
        style_prompt: The style in words.
        music_duration: Length. The gateway's default is '95s'.
        cfg_strength: How closely the style is followed. The gateway's default is 4.0.
        scheduler: How the steps are made. The gateway's default is 'euler'.
        num_inference_steps: Steps of denoising. The gateway's default is 32.
    """

    lyrics: str
    reference_audio_url: str | Unset = UNSET
    style_prompt: str | Unset = UNSET
    music_duration: Literal["285s", "95s"] | str | Unset = UNSET
    cfg_strength: float | Unset = UNSET
    scheduler: Literal["euler", "implicit_adams", "midpoint", "rk4"] | str | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
