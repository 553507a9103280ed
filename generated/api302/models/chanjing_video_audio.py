from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chanjing_video_speech import ChanjingVideoSpeech


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideoAudio(Model):
    """What is spoken.

    Attributes:
        type: Whether a text is spoken or a recording played.
        tts: See the type.
        wav_url: Address of the recording, MP3, M4A or WAV.
        volume: Loudness. The gateway's default is 100.
        language: The language. The gateway's default is 'cn'.
    """

    type: Literal["audio", "tts"] | str
    tts: ChanjingVideoSpeech | Unset = UNSET
    wav_url: str | Unset = UNSET
    volume: int | Unset = UNSET
    language: str | Unset = UNSET
