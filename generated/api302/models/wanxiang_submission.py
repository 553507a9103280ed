from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .wanxiang_task_state import WanxiangTaskState


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangSubmission(Model):
    """The object `WanxiangSubmission`.

    Attributes:
        output: See the type.
        request_id: The vendor's id of this call.
    """

    output: WanxiangTaskState
    request_id: str
