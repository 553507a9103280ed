from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .anthropic_message import AnthropicMessage


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicMessageStart(Model):
    """The first event.

    Attributes:
        type: The kind of event.
        message: See the type.
    """

    type: Literal["message_start"] | str
    message: AnthropicMessage
