from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingError(Model):
    """Why it failed.

    Attributes:
        err_code: The gateway's code.
        message: The reason.
    """

    err_code: int | Unset = UNSET
    message: str | Unset = UNSET
