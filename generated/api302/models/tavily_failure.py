from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TavilyFailure(Model):
    """The object `TavilyFailure`.

    Attributes:
        url: Address of the page.
        error: Why it could not be read.
    """

    url: str | Unset = UNSET
    error: str | Unset = UNSET
