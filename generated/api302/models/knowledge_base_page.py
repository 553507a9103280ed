from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .knowledge_base import KnowledgeBase


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeBasePage(Model):
    """The object `KnowledgeBasePage`.

    Attributes:
        records: The knowledge bases of this page.
        total: How many there are on all pages.
        page: Which page this is.
        page_size: How many a page has.
    """

    records: list[KnowledgeBase]
    total: int | Unset = UNSET
    page: int | Unset = UNSET
    page_size: int | Unset = UNSET
