from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_official_task import KlingVideoOfficialTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoOfficialAnswer(Model):
    """A task in the format of Kling. One caller reports that a submission can come in the format of 302.AI instead, with
    `status` 200, `result` 1 and the id in `data.task.id`.

    Attributes:
        data: See the type.
        code: 0 for success.
        message: What happened, in words.
        request_id: The id of this call.
        status: 200, in the format of 302.AI.
        result: 1 on success, in the format of 302.AI.
    """

    data: KlingVideoOfficialTask
    code: int | Unset = UNSET
    message: str | Unset = UNSET
    request_id: str | Unset = UNSET
    status: int | Unset = UNSET
    result: int | Unset = UNSET
