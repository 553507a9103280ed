from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class JimengUsage(Model):
    """What was counted and charged.

    Attributes:
        completion_tokens: Tokens of the video.
        total_tokens: All tokens.
    """

    completion_tokens: int | Unset = UNSET
    total_tokens: int | Unset = UNSET
