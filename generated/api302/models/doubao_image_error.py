from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoImageError(Model):
    """Why it failed.

    Attributes:
        code: The vendor's code.
        message: The reason.
    """

    code: str | Unset = UNSET
    message: str | Unset = UNSET
