from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxBaseResponse(Model):
    """Whether the call itself was accepted.

    Attributes:
        status_code: 0: accepted; 1002: rate limit; 1004: key refused; 1027: sensitive content.
        status_msg: The same in words.
    """

    status_code: int
    status_msg: str | Unset = UNSET
