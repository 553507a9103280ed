from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .comfyui_comparison import ComfyuiComparison


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiComparedTask(Model):
    """The object `ComfyuiComparedTask`.

    Attributes:
        code: The result of the call.
        data: Where the task stands.
        queue: The place in the queue.
        output: The pictures that were made, when the task has succeeded.
    """

    code: int
    data: Literal["FAILED", "QUEUED", "RUNNING", "SUBMITTING", "SUCCESS"] | str
    queue: int | Unset = UNSET
    output: ComfyuiComparison | Unset = UNSET
