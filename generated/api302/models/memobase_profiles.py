from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .memobase_profile import MemobaseProfile


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseProfiles(Model):
    """The object `MemobaseProfiles`.

    Attributes:
        profiles: What is remembered.
    """

    profiles: list[MemobaseProfile]
