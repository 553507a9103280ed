from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatSearchImage(Model):
    """The object `ChatSearchImage`.

    Attributes:
        image_url: Address of the picture.
        origin_url: Address of the page that shows it.
        title: What it shows.
        width: Its width in pixels.
        height: Its height in pixels.
    """

    image_url: str | Unset = UNSET
    origin_url: str | Unset = UNSET
    title: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
