from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .openai_transcript_segment import OpenaiTranscriptSegment
    from .openai_transcript_usage import OpenaiTranscriptUsage
    from .openai_transcript_word import OpenaiTranscriptWord


@define(slots=False, kw_only=True, repr=False, eq=False)
class OpenaiVerboseTranscript(Model):
    """What is said, with times.

    Attributes:
        language: The language of the text.
        duration: Length of the sound in seconds.
        text: What is said.
        task: `transcribe` or `translate`.
        segments: The text in pieces.
        words: The words, where they were asked for.
        usage: What is charged.
    """

    language: str
    duration: float
    text: str
    task: str | Unset = UNSET
    segments: list[OpenaiTranscriptSegment] | Unset = UNSET
    words: list[OpenaiTranscriptWord] | Unset = UNSET
    usage: OpenaiTranscriptUsage | Unset = UNSET
