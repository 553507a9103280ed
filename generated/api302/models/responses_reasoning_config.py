from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesReasoningConfig(Model):
    """The object `ResponsesReasoningConfig`.

    Attributes:
        effort: How long a reasoning model thinks: `minimal`, `low`, `medium` or `high`.
        summary: How to tell what it thought: `auto`, `concise` or `detailed`.
    """

    effort: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
