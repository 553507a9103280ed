from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DubbingxVoicesRequest(Model):
    """The object `DubbingxVoicesRequest`.

    Attributes:
        page_index: The page, from 1. The gateway's default is 1.
        page_size: Voices on a page. The gateway's default is 100.
        is_my_model: Only your own voices.
        keyword: Only voices with this word.
        grade: Only voices of this grade.
        gender: Only voices of this gender; which number is which is not documented.
        age_group: Only voices of this age.
    """

    page_index: int | Unset = UNSET
    page_size: int | Unset = UNSET
    is_my_model: bool | Unset = UNSET
    keyword: str | Unset = UNSET
    grade: Literal["ordinary", "premium"] | str | Unset = UNSET
    gender: Literal[0, 1] | int | Unset = UNSET
    age_group: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "page_index": "pageIndex",
        "page_size": "pageSize",
        "is_my_model": "isMyModel",
        "age_group": "ageGroup",
    }
