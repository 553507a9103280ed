from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .mureka_choice import MurekaChoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaTask(Model):
    """The object `MurekaTask`.

    Attributes:
        id: The id of the task.
        status: How it stands: `preparing`, `queued`, `running`, `streaming`, `succeeded`, `failed`, `timeouted` or `cancelled`.
        created_at: Unix time of the submission.
        finished_at: Unix time of the end.
        model: The model that was chosen.
        failed_reason: Why it failed.
        choices: The songs.
        trace_id: The vendor's id of this call.
    """

    id: str
    status: str
    created_at: int | Unset = UNSET
    finished_at: int | Unset = UNSET
    model: str | Unset = UNSET
    failed_reason: str | Unset = UNSET
    choices: list[MurekaChoice] | Unset = UNSET
    trace_id: str | Unset = UNSET
