from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoTickets(Model):
    """The credits of the vendor's account.

    Attributes:
        ticket: The credits.
    """

    ticket: list[dict[str, Any]] | Unset = UNSET
