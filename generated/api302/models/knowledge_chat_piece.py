from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeChatPiece(Model):
    """The object `KnowledgeChatPiece`.

    Attributes:
        answer: The next piece of the text.
    """

    answer: str | Unset = UNSET
