from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiListedTask(Model):
    """The object `ComfyuiListedTask`.

    Attributes:
        code: The result of the call.
        data: Where the task stands.
        queue: The place in the queue.
        output: The addresses of the results, when the task has succeeded.
    """

    code: int
    data: Literal["FAILED", "QUEUED", "RUNNING", "SUBMITTING", "SUCCESS"] | str
    queue: int | Unset = UNSET
    output: list[str] | Unset = UNSET
