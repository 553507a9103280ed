from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class OpenaiTranscriptSegment(Model):
    """The object `OpenaiTranscriptSegment`.

    Attributes:
        id: Number of the piece, from 0.
        seek: Where the decoder stood.
        start: Start in seconds.
        end: End in seconds.
        text: What is said.
        tokens: Ids of the tokens.
        temperature: The temperature that was used.
        avg_logprob: Mean logarithm of the probabilities; below -1 take it for a failure.
        compression_ratio: How well the text compresses; above 2.4 take it for a failure.
        no_speech_prob: How likely it is that nobody speaks, 0 to 1.
    """

    id: int | Unset = UNSET
    seek: int | Unset = UNSET
    start: float | Unset = UNSET
    end: float | Unset = UNSET
    text: str | Unset = UNSET
    tokens: list[int] | Unset = UNSET
    temperature: float | Unset = UNSET
    avg_logprob: float | Unset = UNSET
    compression_ratio: float | Unset = UNSET
    no_speech_prob: float | Unset = UNSET
