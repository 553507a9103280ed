from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaExtrasOptions(Model):
    """The object `ExaExtrasOptions`.

    Attributes:
        links: How many links of each page to answer. The gateway's default is 0.
        image_links: How many addresses of pictures of each page to answer. The gateway's default is 0.
    """

    links: int | Unset = UNSET
    image_links: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "image_links": "imageLinks",
    }
