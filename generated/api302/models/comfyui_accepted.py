from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiAccepted(Model):
    """The task.

    Attributes:
        task_id: The id to ask for the result with.
    """

    task_id: str
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
    }
