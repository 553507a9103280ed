from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_long_audio_setting import MinimaxLongAudioSetting
    from .minimax_pronunciation import MinimaxPronunciation
    from .minimax_voice_change import MinimaxVoiceChange
    from .minimax_voice_setting import MinimaxVoiceSetting


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxLongSpeechRequest(Model):
    """The object `MinimaxLongSpeechRequest`.

    Attributes:
        model: The model, e.g. `speech-02-hd`.
        text: The text to speak.
        voice_setting: See the type.
        pronunciation_dict: See the type.
        audio_setting: See the type.
        language_boost: A language to recognise better, or `auto`.
        voice_modify: How the voice is changed.
    """

    model: str
    text: str
    voice_setting: MinimaxVoiceSetting
    pronunciation_dict: MinimaxPronunciation | Unset = UNSET
    audio_setting: MinimaxLongAudioSetting | Unset = UNSET
    language_boost: str | Unset = UNSET
    voice_modify: MinimaxVoiceChange | Unset = UNSET
