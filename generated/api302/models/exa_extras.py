from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaExtras(Model):
    """The object `ExaExtras`.

    Attributes:
        links: Links of the page.
        image_links: Addresses of its pictures.
    """

    links: list[str] | Unset = UNSET
    image_links: list[str] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "image_links": "imageLinks",
    }
