from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatBlocklistVerdict(Model):
    """The object `ChatBlocklistVerdict`.

    Attributes:
        filtered: Whether it was held back.
        details: The lists that were hit; none has been seen.
    """

    filtered: bool | Unset = UNSET
    details: list[Any] | Unset = UNSET
