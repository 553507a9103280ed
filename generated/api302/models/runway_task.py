from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .runway_artifact import RunwayArtifact
    from .runway_options import RunwayOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayTask(Model):
    """A task as it stands.

    Attributes:
        id: The id to ask for the result with; begins with `runway_`.
        status: `THROTTLED` while it waits, `SUCCEEDED` or `FAILED` at the end.
        artifacts: What was made.
        options: What was asked for.
    """

    id: str
    status: str
    artifacts: list[RunwayArtifact] | Unset = UNSET
    options: RunwayOptions | Unset = UNSET
