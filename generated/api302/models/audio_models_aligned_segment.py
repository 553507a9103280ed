from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsAlignedSegment(Model):
    """The object `AudioModelsAlignedSegment`.

    Attributes:
        id: Number of the piece, from 0.
        text: What is said.
        start: Start in seconds.
        end: End in seconds.
    """

    id: int | Unset = UNSET
    text: str | Unset = UNSET
    start: float | Unset = UNSET
    end: float | Unset = UNSET
