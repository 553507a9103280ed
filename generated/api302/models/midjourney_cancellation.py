from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyCancellation(Model):
    """The object `MidjourneyCancellation`.

    Attributes:
        code: 1 for success.
        description: What happened, in words.
    """

    code: int | Unset = UNSET
    description: str | Unset = UNSET
