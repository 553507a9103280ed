from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .knowledge_chat_piece import KnowledgeChatPiece


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeChatChunk(Model):
    """The object `KnowledgeChatChunk`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        data: See the type.
    """

    code: int | Unset = UNSET
    msg: str | Unset = UNSET
    data: KnowledgeChatPiece | Unset = UNSET
