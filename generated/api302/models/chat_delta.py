from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_tool_call_delta import ChatToolCallDelta


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatDelta(Model):
    """What is new in an answer. Some models repeat the whole message in this form when nothing is streamed.

    Attributes:
        role: Who speaks, in the first chunk.
        content: The next piece of the text.
        reasoning_content: The next piece of what the model thinks.
        reasoning: The same under another vendor's name.
        refusal: The next piece of a refusal.
        tool_calls: The next pieces of function calls.
    """

    role: str | Unset = UNSET
    content: str | None | Unset = UNSET
    reasoning_content: str | None | Unset = UNSET
    reasoning: str | None | Unset = UNSET
    refusal: str | None | Unset = UNSET
    tool_calls: list[ChatToolCallDelta] | Unset = UNSET
