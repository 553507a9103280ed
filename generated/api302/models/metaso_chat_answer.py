from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_usage import ChatUsage
    from .metaso_choice import MetasoChoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoChatAnswer(Model):
    """The object `MetasoChatAnswer`.

    Attributes:
        choices: The answer.
        usage: What was counted and charged.
    """

    choices: list[MetasoChoice]
    usage: ChatUsage | Unset = UNSET
