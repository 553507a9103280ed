from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_generated_video import TopviewGeneratedVideo


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewImageToVideoTask(Model):
    """The object `TopviewImageToVideoTask`.

    Attributes:
        status: `init`, `running`, `success` or `fail`.
        task_id: The id of the task.
        videos: The videos.
        cost_credit: What the vendor charged, in its credits.
    """

    status: str
    task_id: str | Unset = UNSET
    videos: list[TopviewGeneratedVideo] | Unset = UNSET
    cost_credit: float | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "cost_credit": "costCredit",
    }
