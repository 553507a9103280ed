from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_event_data import MemobaseEventData


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseEvent(Model):
    """The object `MemobaseEvent`.

    Attributes:
        id: The event's id.
        event_data: See the type.
        created_at: When it was created.
        updated_at: When it was last changed.
        similarity: How well it fits, 0 to 1; of a search only.
    """

    id: str
    event_data: MemobaseEventData | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    similarity: float | None | Unset = UNSET
