from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_event_tag import MemobaseEventTag
    from .memobase_profile_delta import MemobaseProfileDelta


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseEventData(Model):
    """The object `MemobaseEventData`.

    Attributes:
        profile_delta: What it added to the profiles.
        event_tip: A short text on the event.
        event_tags: Its tags.
    """

    profile_delta: list[MemobaseProfileDelta] | None | Unset = UNSET
    event_tip: str | None | Unset = UNSET
    event_tags: list[MemobaseEventTag] | None | Unset = UNSET
