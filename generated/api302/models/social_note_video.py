from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteVideo(Model):
    """The object `SocialNoteVideo`.

    Attributes:
        url: Address of the video.
        duration: How long it is.
        width: Pixels across.
        height: Pixels down.
    """

    url: str | Unset = UNSET
    duration: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
