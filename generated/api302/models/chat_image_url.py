from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatImageUrl(Model):
    """The object `ChatImageUrl`.

    Attributes:
        url: Address of the picture, or the picture itself as `data:image/…;base64,…`.
        detail: How closely to look: `auto`, `low` or `high`.
    """

    url: str
    detail: str | Unset = UNSET
