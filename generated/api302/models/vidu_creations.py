from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .vidu_creation import ViduCreation


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduCreations(Model):
    """The object `ViduCreations`.

    Attributes:
        state: Where the task stands: `created`, `queueing`, `processing`, `success` or `failed`.
        err_code: Why it failed; otherwise empty.
        creations: The videos.
        credits: What it cost, in the vendor's points (vendor).
        payload: What you passed through (vendor).
    """

    state: str
    err_code: str | Unset = UNSET
    creations: list[ViduCreation] | Unset = UNSET
    credits: int | Unset = UNSET
    payload: str | Unset = UNSET
