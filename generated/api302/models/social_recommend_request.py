from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialRecommendRequest(Model):
    """The object `SocialRecommendRequest`.

    Attributes:
        feed_type: The kind of feed. The gateway's default is '0'.
        need_filter_image: Only notes with pictures. The gateway's default is False.
        cursor_score: Where the next page begins.
        cookie: The cookie of your own login.
        proxy: Address of a proxy of your own.
    """

    feed_type: str | Unset = UNSET
    need_filter_image: bool | Unset = UNSET
    cursor_score: str | Unset = UNSET
    cookie: str | Unset = UNSET
    proxy: str | Unset = UNSET
