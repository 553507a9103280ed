from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_reasoning_text import ResponsesReasoningText
    from .responses_summary_text import ResponsesSummaryText


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesReasoning(Model):
    """What the model thought; send it back when you keep the conversation yourself.

    Attributes:
        type: The kind of item.
        summary: The thoughts in short.
        id: The item's id.
        content: The thoughts themselves, of models that show them.
        encrypted_content: The thoughts, encrypted.
        status: How complete it is.
    """

    type: Literal["reasoning"] | str
    summary: list[ResponsesSummaryText]
    id: str | Unset = UNSET
    content: list[ResponsesReasoningText] | Unset = UNSET
    encrypted_content: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
