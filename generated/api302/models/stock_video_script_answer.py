from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .stock_video_script import StockVideoScript


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoScriptAnswer(Model):
    """The object `StockVideoScriptAnswer`.

    Attributes:
        status: 200 for success.
        data: See the type.
        message: What went wrong, or `success`.
    """

    status: int
    data: StockVideoScript
    message: str | Unset = UNSET
