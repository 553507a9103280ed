from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_usage import ChatUsage
    from .metaso_chunk_choice import MetasoChunkChoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoChatChunk(Model):
    """The object `MetasoChatChunk`.

    Attributes:
        choices: What is new.
        usage: What was counted and charged.
    """

    choices: list[MetasoChunkChoice]
    usage: ChatUsage | Unset = UNSET
