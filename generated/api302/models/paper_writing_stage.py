from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .paper_writing_perspective import PaperWritingPerspective


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingStage(Model):
    """What a stage made.

    Attributes:
        information: What was asked and found, by perspective.
    """

    information: list[PaperWritingPerspective] | Unset = UNSET
