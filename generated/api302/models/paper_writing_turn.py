from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .paper_writing_source import PaperWritingSource


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingTurn(Model):
    """The object `PaperWritingTurn`.

    Attributes:
        agent_utterance: What the expert says.
        user_utterance: What was asked.
        search_queries: What was searched for.
        search_results: What was found.
    """

    agent_utterance: str | Unset = UNSET
    user_utterance: str | Unset = UNSET
    search_queries: list[str] | Unset = UNSET
    search_results: list[PaperWritingSource] | Unset = UNSET
