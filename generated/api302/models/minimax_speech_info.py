from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxSpeechInfo(Model):
    """The object `MinimaxSpeechInfo`.

    Attributes:
        audio_length: Length in milliseconds.
        audio_sample_rate: Sample rate in hertz.
        audio_size: Size in bytes.
        bitrate: Bits a second.
        word_count: Words that were spoken.
        invisible_character_ratio: Share of characters that are not printed.
        usage_characters: Characters that are charged.
        audio_format: Format of the sound.
        audio_channel: Channels.
    """

    audio_length: int | Unset = UNSET
    audio_sample_rate: int | Unset = UNSET
    audio_size: int | Unset = UNSET
    bitrate: int | Unset = UNSET
    word_count: int | Unset = UNSET
    invisible_character_ratio: float | Unset = UNSET
    usage_characters: int | Unset = UNSET
    audio_format: str | Unset = UNSET
    audio_channel: int | Unset = UNSET
