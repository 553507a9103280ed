from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduUpscaling(Model):
    """The object `ViduUpscaling`.

    Attributes:
        task_id: The id to ask for the video with (vendor).
        id: The same, as an app reads it.
        state: Where the task stands, `created` at first.
        created_at: When it was submitted.
    """

    task_id: str | Unset = UNSET
    id: str | Unset = UNSET
    state: str | Unset = UNSET
    created_at: str | Unset = UNSET
