from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaCitation(Model):
    """The object `ExaCitation`.

    Attributes:
        id: Exa's id of the page, mostly its address.
        url: Its address.
        title: Its title.
        author: Who wrote it.
        published_date: When it was published, as ISO 8601.
        text: Its text, where it was asked for.
        image: Address of its picture.
        favicon: Address of the site's icon.
    """

    id: str | Unset = UNSET
    url: str | Unset = UNSET
    title: str | None | Unset = UNSET
    author: str | None | Unset = UNSET
    published_date: str | None | Unset = UNSET
    text: str | Unset = UNSET
    image: str | Unset = UNSET
    favicon: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "published_date": "publishedDate",
    }
