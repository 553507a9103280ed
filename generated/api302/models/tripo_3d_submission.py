from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tripo_3d_task_id import Tripo3DTaskId


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DSubmission(Model):
    """The object `Tripo3DSubmission`.

    Attributes:
        code: 0 for success.
        data: See the type.
        message: What went wrong.
    """

    code: int
    data: Tripo3DTaskId
    message: str | Unset = UNSET
