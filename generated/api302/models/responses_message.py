from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_output_text import ResponsesOutputText
    from .responses_reasoning_text import ResponsesReasoningText
    from .responses_refusal import ResponsesRefusal


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesMessage(Model):
    """The object `ResponsesMessage`.

    Attributes:
        type: The kind of item.
        content: What is said.
        id: The item's id.
        status: How complete it is.
        role: Who speaks.
    """

    type: Literal["message"] | str
    content: list[ResponsesOutputText | ResponsesRefusal | ResponsesReasoningText]
    id: str | Unset = UNSET
    status: Literal["completed", "in_progress", "incomplete"] | str | Unset = UNSET
    role: Literal["assistant"] | str | Unset = UNSET
