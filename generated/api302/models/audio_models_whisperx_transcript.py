from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .audio_models_whisperx_segment import AudioModelsWhisperxSegment


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsWhisperxTranscript(Model):
    """The object `AudioModelsWhisperxTranscript`.

    Attributes:
        segments: What is said, in pieces.
        language: The language.
        error: What went wrong.
    """

    segments: list[AudioModelsWhisperxSegment] | Unset = UNSET
    language: str | Unset = UNSET
    error: str | Unset = UNSET
