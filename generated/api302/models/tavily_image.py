from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TavilyImage(Model):
    """The object `TavilyImage`.

    Attributes:
        url: Address of the picture.
        description: What it shows.
    """

    url: str
    description: str | Unset = UNSET
