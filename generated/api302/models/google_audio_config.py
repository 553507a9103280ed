from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleAudioConfig(Model):
    """The object `GoogleAudioConfig`.

    Attributes:
        audio_encoding: Format of the sound.
        speaking_rate: Speed, 0.25 to 4, 1 for normal.
        pitch: Pitch in semitones, -20 to 20.
        volume_gain_db: Volume in decibels, -96 to 16, 0 for normal.
        sample_rate_hertz: Sample rate in hertz.
    """

    audio_encoding: Literal["ALAW", "LINEAR16", "MP3", "MULAW", "OGG_OPUS"] | str
    speaking_rate: float | Unset = UNSET
    pitch: float | Unset = UNSET
    volume_gain_db: float | Unset = UNSET
    sample_rate_hertz: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "audio_encoding": "audioEncoding",
        "speaking_rate": "speakingRate",
        "volume_gain_db": "volumeGainDb",
        "sample_rate_hertz": "sampleRateHertz",
    }
