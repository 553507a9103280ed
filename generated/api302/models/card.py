from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cards_file import CardsFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class Card(Model):
    """The object `Card`.

    Attributes:
        content: The card as HTML.
        file: See the type.
    """

    content: str | Unset = UNSET
    file: CardsFile | Unset = UNSET
