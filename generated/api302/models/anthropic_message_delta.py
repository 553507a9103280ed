from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_message_end import AnthropicMessageEnd
    from .anthropic_usage_so_far import AnthropicUsageSoFar


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicMessageDelta(Model):
    """What is known at the end of the answer.

    Attributes:
        type: The kind of event.
        delta: See the type.
        usage: What was counted from the start of the answer on.
    """

    type: Literal["message_delta"] | str
    delta: AnthropicMessageEnd
    usage: AnthropicUsageSoFar | Unset = UNSET
