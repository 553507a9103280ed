from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseLearned(Model):
    """What was learned when the buffer was worked off.

    Attributes:
        event_id: The event that was noted.
        add_profiles: Ids of the profiles that are new.
        update_profiles: Ids of those that changed.
        delete_profiles: Ids of those that were deleted.
    """

    event_id: str | None | Unset = UNSET
    add_profiles: list[str] | None | Unset = UNSET
    update_profiles: list[str] | None | Unset = UNSET
    delete_profiles: list[str] | None | Unset = UNSET
