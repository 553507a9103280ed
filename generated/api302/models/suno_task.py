from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .suno_clip import SunoClip


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoTask(Model):
    """The object `SunoTask`.

    Attributes:
        task_id: The id of the task.
        action: What is done, e.g. `MUSIC`.
        status: How it stands: `SUBMITTED`, `QUEUED`, `IN_PROGRESS`, `SUCCESS`, `FAILURE` or a word of that sense.
        fail_reason: Why it failed.
        submit_time: Unix time of the submission.
        start_time: Unix time of the start.
        finish_time: Unix time of the end.
        progress: How far it is, e.g. `100%`.
        data: The songs.
    """

    task_id: str | Unset = UNSET
    action: str | Unset = UNSET
    status: str | Unset = UNSET
    fail_reason: str | Unset = UNSET
    submit_time: int | Unset = UNSET
    start_time: int | Unset = UNSET
    finish_time: int | Unset = UNSET
    progress: str | Unset = UNSET
    data: list[SunoClip] | Unset = UNSET
