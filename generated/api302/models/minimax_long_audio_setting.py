from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxLongAudioSetting(Model):
    """The object `MinimaxLongAudioSetting`.

    Attributes:
        audio_sample_rate: Sample rate in hertz.
        bitrate: Bits a second.
        format: Format of the sound, e.g. `mp3` or `wav`.
        channel: Channels, 1 or 2.
    """

    audio_sample_rate: int | Unset = UNSET
    bitrate: int | Unset = UNSET
    format: str | Unset = UNSET
    channel: int | Unset = UNSET
