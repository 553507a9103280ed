from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .stock_video_task import StockVideoTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoTaskAnswer(Model):
    """The object `StockVideoTaskAnswer`.

    Attributes:
        status: 200 for success.
        data: The tasks by their ids; only the one that was asked for.
        message: What went wrong, or `success`.
    """

    status: int
    data: dict[str, StockVideoTask]
    message: str | Unset = UNSET
