from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiPicture(Model):
    """The object `SerpapiPicture`.

    Attributes:
        position: Its place among the results.
        title: Its title.
        link: Address of the page that shows it.
        source: The name of the site.
        original: Address of the picture.
        original_width: Pixels across.
        original_height: Pixels down.
        thumbnail: Address of a small version.
    """

    position: int | Unset = UNSET
    title: str | Unset = UNSET
    link: str | Unset = UNSET
    source: str | Unset = UNSET
    original: str | Unset = UNSET
    original_width: int | Unset = UNSET
    original_height: int | Unset = UNSET
    thumbnail: str | Unset = UNSET
