from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .runway_task import RunwayTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayAnswer(Model):
    """The object `RunwayAnswer`.

    Attributes:
        task: A task as it stands.
    """

    task: RunwayTask
