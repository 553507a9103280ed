from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .chat_input_audio import ChatInputAudio


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatAudioPart(Model):
    """The object `ChatAudioPart`.

    Attributes:
        type: The kind of part.
        input_audio: See the type.
    """

    type: Literal["input_audio"] | str
    input_audio: ChatInputAudio
