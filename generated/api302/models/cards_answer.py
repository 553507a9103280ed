from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .card import Card


@define(slots=False, kw_only=True, repr=False, eq=False)
class CardsAnswer(Model):
    """The object `CardsAnswer`.

    Attributes:
        status: `success`, or else a failure.
        data: See the type.
    """

    status: str
    data: Card | Unset = UNSET
