from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MistralOcrDimensions(Model):
    """Size of the page.

    Attributes:
        dpi: Dots per inch.
        height: Height in pixels.
        width: Width in pixels.
    """

    dpi: int | Unset = UNSET
    height: int | Unset = UNSET
    width: int | Unset = UNSET
