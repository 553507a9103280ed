from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoJoinRequest(Model):
    """The object `SunoJoinRequest`.

    Attributes:
        clip_id: The id of the continuation.
        is_infill: Whether it replaces a section of the song. The gateway's default is False.
    """

    clip_id: str
    is_infill: bool | Unset = UNSET
