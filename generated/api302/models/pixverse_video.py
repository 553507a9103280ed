from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pixverse_task import PixverseTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class PixverseVideo(Model):
    """The object `PixverseVideo`.

    Attributes:
        code: 200 when the call was accepted.
        data: See the type.
        msg: The same in words.
    """

    code: int
    data: PixverseTask
    msg: str | Unset = UNSET
