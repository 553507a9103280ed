from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesSummaryText(Model):
    """The object `ResponsesSummaryText`.

    Attributes:
        type: Always `summary_text`.
        text: The text.
    """

    type: str
    text: str
