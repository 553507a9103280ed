from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoLimitation(Model):
    """What the vendor's account may still do.

    Attributes:
        type: What is limited.
        limit: How much there is in all.
        remaining: How much is left.
    """

    type: str | Unset = UNSET
    limit: int | Unset = UNSET
    remaining: int | Unset = UNSET
