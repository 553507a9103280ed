from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_profile_attributes import MemobaseProfileAttributes


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseProfile(Model):
    """One thing that is remembered.

    Attributes:
        id: The profile's id.
        content: What is remembered.
        created_at: When it was created.
        updated_at: When it was last changed.
        attributes: Where it belongs.
    """

    id: str
    content: str
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    attributes: MemobaseProfileAttributes | None | Unset = UNSET
