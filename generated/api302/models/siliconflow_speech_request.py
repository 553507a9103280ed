from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowSpeechRequest(Model):
    """The object `SiliconflowSpeechRequest`.

    Attributes:
        model: The model, e.g. `FunAudioLLM/CosyVoice2-0.5B`; the vendor has others.
        input: The text to speak.
        voice: The voice, e.g. `FunAudioLLM/CosyVoice2-0.5B:diana`, or the `uri` of a recording.
        response_format: Format of the sound. The gateway's default is 'mp3'.
        sample_rate: Sample rate in hertz.
        stream: Send the sound as it grows. The gateway's default is True.
        speed: Speed, 0.25 to 4. The gateway's default is 1.0.
        gain: Volume in decibels, -10 to 10. The gateway's default is 0.0.
    """

    model: str
    input: str
    voice: str
    response_format: Literal["mp3", "opus", "pcm", "wav"] | str | Unset = UNSET
    sample_rate: int | Unset = UNSET
    stream: bool | Unset = UNSET
    speed: float | Unset = UNSET
    gain: float | Unset = UNSET
