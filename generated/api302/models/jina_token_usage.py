from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaTokenUsage(Model):
    """What is charged.

    Attributes:
        tokens: Tokens of the page.
    """

    tokens: int | Unset = UNSET
