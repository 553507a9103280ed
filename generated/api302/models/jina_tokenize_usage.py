from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaTokenizeUsage(Model):
    """The object `JinaTokenizeUsage`.

    Attributes:
        tokens: Tokens that are charged.
    """

    tokens: int | Unset = UNSET
