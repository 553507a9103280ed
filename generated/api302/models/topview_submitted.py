from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewSubmitted(Model):
    """The object `TopviewSubmitted`.

    Attributes:
        task_id: The id to ask for the result with.
        status: `success` when the task was accepted.
        error_msg: What went wrong.
        notice_uuid: The id of the call to `noticeUrl`.
    """

    task_id: str
    status: str | Unset = UNSET
    error_msg: str | None | Unset = UNSET
    notice_uuid: str | None | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "error_msg": "errorMsg",
        "notice_uuid": "noticeUuid",
    }
