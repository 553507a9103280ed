from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .wanxiang_output import WanxiangOutput
    from .wanxiang_usage import WanxiangUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangTask(Model):
    """The object `WanxiangTask`.

    Attributes:
        output: See the type.
        request_id: The vendor's id of this call.
        usage: What was counted.
    """

    output: WanxiangOutput
    request_id: str | Unset = UNSET
    usage: WanxiangUsage | Unset = UNSET
