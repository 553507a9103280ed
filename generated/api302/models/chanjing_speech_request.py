from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chanjing_speech_text import ChanjingSpeechText


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingSpeechRequest(Model):
    """The object `ChanjingSpeechRequest`.

    Attributes:
        audio_man: The id of the voice.
        speed: Speed, 1 for normal.
        pitch: Pitch, 1 for normal.
        volume: Volume, 100 for normal.
        text: See the type.
        font_size: Size of the subtitles' font.
        width: Width of the subtitles.
        height: Height of the subtitles.
        callback: Address that is called at the end.
    """

    audio_man: str
    speed: float
    pitch: float
    volume: float
    text: ChanjingSpeechText
    font_size: float | Unset = UNSET
    width: float | Unset = UNSET
    height: float | Unset = UNSET
    callback: str | Unset = UNSET
