from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployPagination(Model):
    """The object `DeployPagination`.

    Attributes:
        current_page: This page of the list.
        page_size: How many a page has.
        total_items: How many there are.
        total_pages: Pages of the list.
    """

    current_page: int | Unset = UNSET
    page_size: int | Unset = UNSET
    total_items: int | Unset = UNSET
    total_pages: int | Unset = UNSET
