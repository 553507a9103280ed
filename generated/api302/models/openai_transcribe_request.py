from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class OpenaiTranscribeRequest(Model):
    """The object `OpenaiTranscribeRequest`.

    Attributes:
        file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
        model: The model, e.g. `whisper-1` or `whisper-v3-turbo`.
        prompt: A text that shows the style, or that comes before; of `whisper-1`.
        response_format: Form of the answer; `text` is not named on the page of `whisper-v3`, `diarized_json` is a later addition. The gateway's default is 'json'.
        temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
        language: The language that is spoken, e.g. `en`.
        vad_model: Model that finds speech, e.g. `silero`; of `whisper-v3`.
        preprocessing: How the sound is prepared; of `whisper-v3`.
        timestamp_granularities: What gets times with `verbose_json`; of `whisper-v3`.
        alignment_model: Model that finds the times; of `whisper-v3`.
        chunking_strategy: How the sound is cut, e.g. `auto`; of the `gpt-4o` models, a later addition.
    """

    file: bytes
    model: str
    prompt: str | Unset = UNSET
    response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | str | Unset = UNSET
    temperature: float | Unset = UNSET
    language: str | Unset = UNSET
    vad_model: str | Unset = UNSET
    preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | str | Unset = UNSET
    timestamp_granularities: Literal["segment", "word", "word,segment"] | str | Unset = UNSET
    alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | str | Unset = UNSET
    chunking_strategy: str | Unset = UNSET
