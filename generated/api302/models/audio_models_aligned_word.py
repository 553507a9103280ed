from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsAlignedWord(Model):
    """The object `AudioModelsAlignedWord`.

    Attributes:
        word: The word.
        start: Start in seconds.
        end: End in seconds.
    """

    word: str | Unset = UNSET
    start: float | Unset = UNSET
    end: float | Unset = UNSET
