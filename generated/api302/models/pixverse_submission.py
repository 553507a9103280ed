from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pixverse_task_id import PixverseTaskId


@define(slots=False, kw_only=True, repr=False, eq=False)
class PixverseSubmission(Model):
    """The object `PixverseSubmission`.

    Attributes:
        code: 200 when the task was accepted.
        data: See the type.
        msg: The same in words.
    """

    code: int
    data: PixverseTaskId
    msg: str | Unset = UNSET
