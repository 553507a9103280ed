from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_audio_part import ChatAudioPart
    from .chat_audio_reference import ChatAudioReference
    from .chat_file_part import ChatFilePart
    from .chat_image_part import ChatImagePart
    from .chat_text_part import ChatTextPart
    from .chat_tool_call import ChatToolCall


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatMessage(Model):
    """One turn of a conversation.

    Attributes:
        role: Who speaks: `system`, `developer`, `user`, `assistant` or `tool`.
        content: What is said; text, or parts of several kinds.
        name: Which of several speakers of this role.
        reasoning_content: What the model thought; send it back when a tool call continues its turn.
        tool_calls: The calls of an assistant's turn.
        tool_call_id: The call that a tool's turn answers.
        audio: A reference to what an audio model said before.
    """

    role: str
    content: str | list[ChatTextPart | ChatImagePart | ChatAudioPart | ChatFilePart] | None | Unset = UNSET
    name: str | Unset = UNSET
    reasoning_content: str | Unset = UNSET
    tool_calls: list[ChatToolCall] | Unset = UNSET
    tool_call_id: str | Unset = UNSET
    audio: ChatAudioReference | Unset = UNSET
