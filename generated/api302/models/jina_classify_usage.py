from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaClassifyUsage(Model):
    """What is charged.

    Attributes:
        total_tokens: Tokens of all inputs.
    """

    total_tokens: int | Unset = UNSET
