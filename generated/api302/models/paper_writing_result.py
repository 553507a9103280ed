from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .paper_writing_stage import PaperWritingStage


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingResult(Model):
    """The object `PaperWritingResult`.

    Attributes:
        event: The stage, `end_generate_article` for the last.
        data: What a stage made.
    """

    event: str | Unset = UNSET
    data: PaperWritingStage | Unset = UNSET
