from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RecraftText(Model):
    """The object `RecraftText`.

    Attributes:
        text: The words.
        bbox: The corners of their place, each as across and down.
    """

    text: str | Unset = UNSET
    bbox: list[list[float]] | Unset = UNSET
