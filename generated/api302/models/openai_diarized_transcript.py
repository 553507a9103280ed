from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .openai_diarized_segment import OpenaiDiarizedSegment
    from .openai_transcript_usage import OpenaiTranscriptUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class OpenaiDiarizedTranscript(Model):
    """What is said, by speakers.

    Attributes:
        text: What is said.
        segments: The text in pieces, each of one speaker.
        task: Always `transcribe`.
        duration: Length of the sound in seconds.
        usage: What is charged.
    """

    text: str
    segments: list[OpenaiDiarizedSegment]
    task: str | Unset = UNSET
    duration: float | Unset = UNSET
    usage: OpenaiTranscriptUsage | Unset = UNSET
