from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class OpenaiDiarizedSegment(Model):
    """The object `OpenaiDiarizedSegment`.

    Attributes:
        type: Always `transcript.text.segment`.
        id: The id of the piece.
        start: Start in seconds.
        end: End in seconds.
        text: What is said.
        speaker: Who speaks: `A`, `B` … or a name that is known.
    """

    type: str | Unset = UNSET
    id: str | Unset = UNSET
    start: float | Unset = UNSET
    end: float | Unset = UNSET
    text: str | Unset = UNSET
    speaker: str | Unset = UNSET
