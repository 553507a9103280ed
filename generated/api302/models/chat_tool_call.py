from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_function_call import ChatFunctionCall


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatToolCall(Model):
    """The object `ChatToolCall`.

    Attributes:
        function: See the type.
        index: Its place among the calls, from 0; in some answers.
        id: The id that the answer to the call names.
        type: Always `function`.
    """

    function: ChatFunctionCall
    index: int | Unset = UNSET
    id: str | Unset = UNSET
    type: str | Unset = UNSET
