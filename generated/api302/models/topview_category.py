from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewCategory(Model):
    """The object `TopviewCategory`.

    Attributes:
        category_id: The id.
        category_name: The name.
    """

    category_id: str | Unset = UNSET
    category_name: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "category_id": "categoryId",
        "category_name": "categoryName",
    }
