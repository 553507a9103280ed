from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_insertion import MemobaseInsertion


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseInsertAnswer(Model):
    """The object `MemobaseInsertAnswer`.

    Attributes:
        data: What became of the blob; null after a failure.
        errno: 0 is success; else 400, 401, 403, 404, 405, 409, 422, 500, 501, 502, 503, 504 or 520. The HTTP status may be 200 all the same. The gateway's default is 0.
        errmsg: Why it failed; empty after a success. The gateway's default is ''.
    """

    data: MemobaseInsertion | None | Unset = UNSET
    errno: int | Unset = UNSET
    errmsg: str | Unset = UNSET
