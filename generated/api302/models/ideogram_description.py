from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramDescription(Model):
    """The object `IdeogramDescription`.

    Attributes:
        text: What the picture shows.
    """

    text: str | Unset = UNSET
