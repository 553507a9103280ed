from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_json_schema import ChatJsonSchema


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatResponseFormat(Model):
    """The object `ChatResponseFormat`.

    Attributes:
        type: `text`, `json_object` or `json_schema`.
        json_schema: See the type.
    """

    type: str
    json_schema: ChatJsonSchema | Unset = UNSET
