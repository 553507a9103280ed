from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesIncompleteDetails(Model):
    """The object `ResponsesIncompleteDetails`.

    Attributes:
        reason: `max_output_tokens` or `content_filter`.
    """

    reason: str | Unset = UNSET
