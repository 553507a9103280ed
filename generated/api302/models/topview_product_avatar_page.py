from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_product_avatar import TopviewProductAvatar


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewProductAvatarPage(Model):
    """The object `TopviewProductAvatarPage`.

    Attributes:
        total: How many there are.
        page_no: Which page this is, from 1.
        page_size: How many a page has.
        data: The digital people of this page.
    """

    total: int | Unset = UNSET
    page_no: int | Unset = UNSET
    page_size: int | Unset = UNSET
    data: list[TopviewProductAvatar] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "page_no": "pageNo",
        "page_size": "pageSize",
    }
