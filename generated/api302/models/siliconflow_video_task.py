from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .siliconflow_video_results import SiliconflowVideoResults


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowVideoTask(Model):
    """The object `SiliconflowVideoTask`.

    Attributes:
        status: `InQueue`, `InProgress`, `Succeed` or `Failed`.
        reason: Why it failed; empty otherwise.
        position: Place in the queue, in older answers.
        results: See the type.
    """

    status: str
    reason: str | Unset = UNSET
    position: int | Unset = UNSET
    results: SiliconflowVideoResults | Unset = UNSET
