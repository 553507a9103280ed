from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .audio_models_aligned_segment import AudioModelsAlignedSegment
    from .audio_models_aligned_word import AudioModelsAlignedWord


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsAlignment(Model):
    """The object `AudioModelsAlignment`.

    Attributes:
        text: The text.
        task: What was done.
        language: The language.
        duration: Length of the sound in seconds.
        words: The words with their times.
        segments: The pieces with their times.
    """

    text: str
    task: str | Unset = UNSET
    language: str | Unset = UNSET
    duration: float | Unset = UNSET
    words: list[AudioModelsAlignedWord] | Unset = UNSET
    segments: list[AudioModelsAlignedSegment] | Unset = UNSET
