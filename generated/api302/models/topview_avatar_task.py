from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_avatar import TopviewAvatar


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewAvatarTask(Model):
    """The object `TopviewAvatarTask`.

    Attributes:
        status: `init`, `running`, `success`, `fail` or `failed`.
        task_id: The id of the task.
        error_msg: Why it failed.
        ai_avatar: See the type.
    """

    status: str
    task_id: str | Unset = UNSET
    error_msg: str | None | Unset = UNSET
    ai_avatar: TopviewAvatar | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "error_msg": "errorMsg",
        "ai_avatar": "aiAvatar",
    }
