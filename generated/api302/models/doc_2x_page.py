from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XPage(Model):
    """The object `Doc2XPage`.

    Attributes:
        md: The page as Markdown; pictures may be `<img>` elements.
        url: Address of the page, where it has pictures; otherwise empty.
        page_idx: Number of the page, from 0; missing on the results of pictures.
        page_width: Width in pixels.
        page_height: Height in pixels.
        score: How well the page was read, from 0 to 100; in the vendor's reference.
    """

    md: str | Unset = UNSET
    url: str | Unset = UNSET
    page_idx: int | Unset = UNSET
    page_width: int | Unset = UNSET
    page_height: int | Unset = UNSET
    score: int | Unset = UNSET
