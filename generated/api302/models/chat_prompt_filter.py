from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_content_filter import ChatContentFilter


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatPromptFilter(Model):
    """The object `ChatPromptFilter`.

    Attributes:
        prompt_index: Which of the messages.
        content_filter_result: What Azure's content filters found, by subject; empty where they did not look.
    """

    prompt_index: int | Unset = UNSET
    content_filter_result: ChatContentFilter | Unset = UNSET
