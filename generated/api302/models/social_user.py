from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialUser(Model):
    """The object `SocialUser`.

    Attributes:
        id: The id of the user.
        nickname: The name that is shown.
    """

    id: str | Unset = UNSET
    nickname: str | Unset = UNSET
