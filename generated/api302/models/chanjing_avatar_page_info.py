from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingAvatarPageInfo(Model):
    """The object `ChanjingAvatarPageInfo`.

    Attributes:
        page: Which page, from 1.
        size: How many a page has.
        total_count: How many there are.
        total_page: How many pages there are.
    """

    page: int | Unset = UNSET
    size: int | Unset = UNSET
    total_count: int | Unset = UNSET
    total_page: int | Unset = UNSET
