from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .stock_video_task_id import StockVideoTaskId


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoCreated(Model):
    """The object `StockVideoCreated`.

    Attributes:
        status: 200 for success.
        data: See the type.
        message: What went wrong, or `success`.
    """

    status: int
    data: StockVideoTaskId
    message: str | Unset = UNSET
