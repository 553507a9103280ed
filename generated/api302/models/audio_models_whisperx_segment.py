from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .audio_models_aligned_word import AudioModelsAlignedWord


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsWhisperxSegment(Model):
    """The object `AudioModelsWhisperxSegment`.

    Attributes:
        start: Start in seconds.
        end: End in seconds.
        text: What is said.
        speaker: Who speaks.
        words: The words with their times.
    """

    start: float | Unset = UNSET
    end: float | Unset = UNSET
    text: str | Unset = UNSET
    speaker: str | Unset = UNSET
    words: list[AudioModelsAlignedWord] | Unset = UNSET
