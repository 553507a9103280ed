from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .anthropic_error import AnthropicError


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicErrorEvent(Model):
    """The stream ends with a failure.

    Attributes:
        type: The kind of event.
        error: See the type.
    """

    type: Literal["error"] | str
    error: AnthropicError
