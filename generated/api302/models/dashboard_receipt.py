from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DashboardReceipt(Model):
    """The object `DashboardReceipt`.

    Attributes:
        code: 0 when all went well; a refusal may come with HTTP 200 and another number here.
        msg: Says `success`, or what went wrong.
        data: Not seen.
    """

    code: int | Unset = UNSET
    msg: str | Unset = UNSET
    data: Any | Unset = UNSET
