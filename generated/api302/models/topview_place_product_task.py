from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewPlaceProductTask(Model):
    """The object `TopviewPlaceProductTask`.

    Attributes:
        task_id: The id of the task.
        status: `init`, `running`, `success` or `fail`.
        error_msg: Why it failed.
    """

    task_id: str | Unset = UNSET
    status: str | Unset = UNSET
    error_msg: str | None | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "error_msg": "errorMsg",
    }
