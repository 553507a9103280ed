from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_audio_setting import MinimaxAudioSetting
    from .minimax_pronunciation import MinimaxPronunciation
    from .minimax_voice_setting import MinimaxVoiceSetting


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxSpeechRequest(Model):
    """The object `MinimaxSpeechRequest`.

    Attributes:
        model: The model, e.g. `speech-2.6-turbo`.
        text: The text to speak.
        voice_setting: See the type.
        stream: Send the sound in pieces. The gateway's default is False.
        audio_setting: See the type.
        pronunciation_dict: See the type.
        language_boost: A language to recognise better, or `auto`.
        text_normalization: Read numbers and dates as they are said.
        subtitle_enable: Make subtitles too. The gateway's default is False.
        output_format: An address, or the sound itself as hex digits; not of a stream. The gateway's default is 'hex'.
    """

    model: str
    text: str
    voice_setting: MinimaxVoiceSetting
    stream: bool | Unset = UNSET
    audio_setting: MinimaxAudioSetting | Unset = UNSET
    pronunciation_dict: MinimaxPronunciation | Unset = UNSET
    language_boost: str | Unset = UNSET
    text_normalization: bool | Unset = UNSET
    subtitle_enable: bool | Unset = UNSET
    output_format: Literal["hex", "url"] | str | Unset = UNSET
