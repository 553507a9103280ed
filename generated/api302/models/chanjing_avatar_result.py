from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .chanjing_avatar import ChanjingAvatar


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingAvatarResult(Model):
    """The object `ChanjingAvatarResult`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        data: See the type.
        trace_id: The vendor's id of this call.
    """

    code: int
    msg: str
    data: ChanjingAvatar
    trace_id: str
