from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideoBackground(Model):
    """A picture in the background; address, place and size are all required.

    Attributes:
        src_url: Address of the picture, JPG or PNG.
        x: Pixels from the left.
        y: Pixels from the top.
        width: Width in pixels.
        height: Height in pixels.
    """

    src_url: str | Unset = UNSET
    x: int | Unset = UNSET
    y: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
