from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SubmitQueued(Model):
    """Work that waits in a queue; asked for with GET on the same path.

    Attributes:
        request_id: The id to ask for the result with.
        status: Where the work stands, `IN_QUEUE` at first.
        queue_position: How many are before it.
        logs: Always null as far as seen.
        metrics: Figures of the work; only seen empty.
    """

    request_id: str
    status: str | Unset = UNSET
    queue_position: int | Unset = UNSET
    logs: Any | Unset = UNSET
    metrics: dict[str, Any] | Unset = UNSET
