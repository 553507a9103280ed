from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxAudioSetting(Model):
    """The object `MinimaxAudioSetting`.

    Attributes:
        sample_rate: Sample rate in hertz. The gateway's default is 32000.
        bitrate: Bits a second, 32000 to 256000, of MP3 only. The gateway's default is 128000.
        format: Format of the sound. The gateway's default is 'mp3'.
        channel: Channels. The gateway's default is 1.
    """

    sample_rate: int | Unset = UNSET
    bitrate: int | Unset = UNSET
    format: Literal["flac", "mp3", "pcm", "wav"] | str | Unset = UNSET
    channel: Literal[1, 2] | int | Unset = UNSET
