from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatFilterVerdict(Model):
    """The object `ChatFilterVerdict`.

    Attributes:
        filtered: Whether it was held back.
        severity: How bad it is, e.g. `safe`.
    """

    filtered: bool | Unset = UNSET
    severity: str | Unset = UNSET
