from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiMatch(Model):
    """The object `SerpapiMatch`.

    Attributes:
        position: Its place among the results.
        title: Title of the page.
        link: Its address.
        source: The name of the site.
        thumbnail: Address of a small version of the picture.
        image: Address of the picture.
    """

    position: int | Unset = UNSET
    title: str | Unset = UNSET
    link: str | Unset = UNSET
    source: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    image: str | Unset = UNSET
