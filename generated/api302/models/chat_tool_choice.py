from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .chat_function_name import ChatFunctionName


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatToolChoice(Model):
    """The object `ChatToolChoice`.

    Attributes:
        type: Always `function`.
        function: See the type.
    """

    type: str
    function: ChatFunctionName
