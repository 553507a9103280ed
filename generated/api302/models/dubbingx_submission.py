from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dubbingx_submitted_task import DubbingxSubmittedTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class DubbingxSubmission(Model):
    """The object `DubbingxSubmission`.

    Attributes:
        success: Whether the call went well.
        code: 200 for success.
        msg: What happened, in words.
        data: See the type.
        time: When it was answered, e.g. `2024-09-02 11:23:05`.
        trace_id: The vendor's id of this call.
    """

    success: bool
    code: int | Unset = UNSET
    msg: str | Unset = UNSET
    data: DubbingxSubmittedTask | Unset = UNSET
    time: str | Unset = UNSET
    trace_id: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "trace_id": "traceId",
    }
