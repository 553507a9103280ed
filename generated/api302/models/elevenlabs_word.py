from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsWord(Model):
    """The object `ElevenlabsWord`.

    Attributes:
        text: The word.
        start: Start in seconds.
        end: End in seconds.
        type: A word, the space between two, or another sound.
        speaker_id: Who speaks.
        logprob: Logarithm of the probability.
        characters: The characters with their times, where they were asked for; only null has been seen.
    """

    text: str | Unset = UNSET
    start: float | None | Unset = UNSET
    end: float | None | Unset = UNSET
    type: Literal["audio_event", "spacing", "word"] | str | Unset = UNSET
    speaker_id: str | None | Unset = UNSET
    logprob: float | Unset = UNSET
    characters: Any | Unset = UNSET
