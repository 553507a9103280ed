from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_function_delta import ChatFunctionDelta


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatToolCallDelta(Model):
    """The object `ChatToolCallDelta`.

    Attributes:
        index: Which call this belongs to.
        id: The id of the call, in its first piece.
        type: Always `function`.
        function: See the type.
    """

    index: int
    id: str | Unset = UNSET
    type: str | Unset = UNSET
    function: ChatFunctionDelta | Unset = UNSET
