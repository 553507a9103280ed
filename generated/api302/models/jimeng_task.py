from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jimeng_error import JimengError
    from .jimeng_usage import JimengUsage
    from .jimeng_video import JimengVideo


@define(slots=False, kw_only=True, repr=False, eq=False)
class JimengTask(Model):
    """The object `JimengTask`.

    Attributes:
        id: The id of the task.
        status: `queued`, `running`, `succeeded`, `failed` or `expired`.
        model: The model that works.
        content: The result, once the task has succeeded.
        usage: What was counted and charged.
        created_at: When it was submitted, Unix time in seconds.
        updated_at: When it last changed, Unix time in seconds.
        error: What went wrong.
    """

    id: str
    status: str
    model: str | Unset = UNSET
    content: JimengVideo | Unset = UNSET
    usage: JimengUsage | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    error: JimengError | Unset = UNSET
