from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicMessageEnd(Model):
    """The object `AnthropicMessageEnd`.

    Attributes:
        stop_reason: Why it ended, as in a whole answer.
        stop_sequence: The text that stopped it.
    """

    stop_reason: str | None | Unset = UNSET
    stop_sequence: str | None | Unset = UNSET
