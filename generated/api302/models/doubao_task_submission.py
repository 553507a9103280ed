from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_task_id import DoubaoTaskId


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoTaskSubmission(Model):
    """The object `DoubaoTaskSubmission`.

    Attributes:
        code: 10000 for success.
        data: See the type.
        message: What happened, in words.
        request_id: The vendor's id of this call.
        status: 10000 for success.
        time_elapsed: How long it took.
    """

    code: int
    data: DoubaoTaskId
    message: str | Unset = UNSET
    request_id: str | Unset = UNSET
    status: int | Unset = UNSET
    time_elapsed: str | Unset = UNSET
