from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_message import MemobaseMessage


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseBlobData(Model):
    """The content, in the field that belongs to the type.

    Attributes:
        messages: Of `chat`, the turns.
        summary: Of `summary`, the text.
        content: Of `doc`, the text.
    """

    messages: list[MemobaseMessage] | Unset = UNSET
    summary: str | Unset = UNSET
    content: str | Unset = UNSET
