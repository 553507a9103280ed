from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tripo_3d_task import Tripo3DTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DTaskAnswer(Model):
    """The object `Tripo3DTaskAnswer`.

    Attributes:
        code: 0 for success.
        data: See the type.
        message: What went wrong.
    """

    code: int
    data: Tripo3DTask
    message: str | Unset = UNSET
