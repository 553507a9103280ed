from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_answer_choice import ExaAnswerChoice
    from .exa_citation import ExaCitation


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaAnswerChunk(Model):
    """One event; vendor's clients read `choices` and `citations` and pass over what they cannot read.

    Attributes:
        choices: One entry with the next piece.
        citations: The pages that the answer rests on; may be the text `null`.
    """

    choices: list[ExaAnswerChoice] | Unset = UNSET
    citations: list[ExaCitation] | str | None | Unset = UNSET
