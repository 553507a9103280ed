from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyActionRequest(Model):
    """The object `MidjourneyActionRequest`.

    Attributes:
        custom_id: The `customId` of a button of the finished task.
        task_id: The finished task.
        notify_hook: Address that is called when the task has ended.
        state: Free text that the task hands back.
    """

    custom_id: str
    task_id: str
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "custom_id": "customId",
        "task_id": "taskId",
        "notify_hook": "notifyHook",
    }
