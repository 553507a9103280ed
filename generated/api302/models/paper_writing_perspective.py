from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .paper_writing_turn import PaperWritingTurn


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingPerspective(Model):
    """The object `PaperWritingPerspective`.

    Attributes:
        perspective: Who asks.
        dlg_turns: Questions and answers.
    """

    perspective: str | Unset = UNSET
    dlg_turns: list[PaperWritingTurn] | Unset = UNSET
