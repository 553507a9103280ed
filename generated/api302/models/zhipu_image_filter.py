from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ZhipuImageFilter(Model):
    """The object `ZhipuImageFilter`.

    Attributes:
        role: Whose content was checked, e.g. `user` or `assistant`.
        level: How grave it is, as the vendor's number.
    """

    role: str | Unset = UNSET
    level: int | Unset = UNSET
