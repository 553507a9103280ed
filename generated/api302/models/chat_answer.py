from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_answer_audio import ChatAnswerAudio
    from .chat_tool_call import ChatToolCall


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatAnswer(Model):
    """The object `ChatAnswer`.

    Attributes:
        role: Who speaks, `assistant`.
        content: The text.
        reasoning_content: What the model thought, of reasoning models.
        reasoning: The same under another vendor's name.
        refusal: Why the model would not answer.
        annotations: Remarks on parts of the text, in the vendor's form.
        tool_calls: The functions that the model wants to be called.
        audio: See the type.
    """

    role: str | Unset = UNSET
    content: str | None | Unset = UNSET
    reasoning_content: str | None | Unset = UNSET
    reasoning: str | None | Unset = UNSET
    refusal: str | None | Unset = UNSET
    annotations: list[Any] | Unset = UNSET
    tool_calls: list[ChatToolCall] | Unset = UNSET
    audio: ChatAnswerAudio | Unset = UNSET
