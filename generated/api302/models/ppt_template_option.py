from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptTemplateOption(Model):
    """The object `PptTemplateOption`.

    Attributes:
        name: Its name.
        value: What to filter by; a colour as `#RRGGBB`.
    """

    name: str | Unset = UNSET
    value: str | Unset = UNSET
