from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptTemplate(Model):
    """The object `PptTemplate`.

    Attributes:
        id: The id of the template.
        type: 1 for the vendor's, 4 for your own.
        cover_url: Address of a picture of it.
        category: Its kind.
        style: Its style.
        theme_color: Its colour.
        subject: Its subject.
        pptx_property: Its slides as data.
        num: Its pages.
        create_time: When it was made.
    """

    id: str
    type: int | Unset = UNSET
    cover_url: str | Unset = UNSET
    category: str | None | Unset = UNSET
    style: str | None | Unset = UNSET
    theme_color: str | None | Unset = UNSET
    subject: str | Unset = UNSET
    pptx_property: str | Unset = UNSET
    num: int | Unset = UNSET
    create_time: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "cover_url": "coverUrl",
        "theme_color": "themeColor",
        "pptx_property": "pptxProperty",
        "create_time": "createTime",
    }
