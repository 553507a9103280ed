from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bocha_web_search_result import BochaWebSearchResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaWebSearchAnswer(Model):
    """The object `BochaWebSearchAnswer`.

    Attributes:
        data: See the type.
        code: 200 on success.
        log_id: The vendor's id of the call.
        msg: What went wrong.
    """

    data: BochaWebSearchResult
    code: int | Unset = UNSET
    log_id: str | Unset = UNSET
    msg: str | None | Unset = UNSET
