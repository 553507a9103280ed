from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxMusicAudioSetting(Model):
    """The object `MinimaxMusicAudioSetting`.

    Attributes:
        sample_rate: Sample rate in hertz.
        bitrate: Bits a second.
        format: Format of the sound.
    """

    sample_rate: Literal[16000, 24000, 32000, 44100] | int | Unset = UNSET
    bitrate: Literal[32000, 64000, 128000, 256000] | int | Unset = UNSET
    format: Literal["mp3", "pcm", "wav"] | str | Unset = UNSET
