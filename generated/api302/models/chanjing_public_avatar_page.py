from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chanjing_avatar_page_info import ChanjingAvatarPageInfo
    from .chanjing_public_avatar import ChanjingPublicAvatar


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingPublicAvatarPage(Model):
    """The object `ChanjingPublicAvatarPage`.

    Attributes:
        list_: The digital people of this page.
        page_info: See the type.
    """

    list_: list[ChanjingPublicAvatar]
    page_info: ChanjingAvatarPageInfo | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }
