from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxSpeechData(Model):
    """The object `MinimaxSpeechData`.

    Attributes:
        audio: The sound as hex digits, or its address.
        status: 1 for a piece, 2 for the end.
    """

    audio: str | Unset = UNSET
    status: int | Unset = UNSET
