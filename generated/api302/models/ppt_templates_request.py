from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .ppt_template_filters import PptTemplateFilters


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptTemplatesRequest(Model):
    """The object `PptTemplatesRequest`.

    Attributes:
        page: Which page of the list, from 1.
        size: How many a page has.
        filters: See the type.
    """

    page: int
    size: int
    filters: PptTemplateFilters
