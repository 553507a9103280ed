from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ppt_template import PptTemplate


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptTemplatesAnswer(Model):
    """The object `PptTemplatesAnswer`.

    Attributes:
        code: 0 for success.
        data: The templates of this page.
        message: What went wrong, or `ok`.
        total: How many there are.
    """

    code: int
    data: list[PptTemplate]
    message: str | Unset = UNSET
    total: int | Unset = UNSET
