from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chanjing_font import ChanjingFont


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingFontList(Model):
    """The object `ChanjingFontList`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        trace_id: The vendor's id of this call.
        data: The fonts.
    """

    code: int
    msg: str
    trace_id: str
    data: list[ChanjingFont] | Unset = UNSET
