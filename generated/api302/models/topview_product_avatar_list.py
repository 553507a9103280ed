from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .topview_product_avatar_page import TopviewProductAvatarPage


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewProductAvatarList(Model):
    """The object `TopviewProductAvatarList`.

    Attributes:
        code: `200` for success; see the submission for the others.
        message: What happened, in words.
        result: See the type.
    """

    code: str
    message: str
    result: TopviewProductAvatarPage
