from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteImage(Model):
    """The object `SocialNoteImage`.

    Attributes:
        url: Address of the picture.
        width: Pixels across.
        height: Pixels down.
    """

    url: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
