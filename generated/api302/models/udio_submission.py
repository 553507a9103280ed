from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class UdioSubmission(Model):
    """The object `UdioSubmission`.

    Attributes:
        generation_id: The id of the call.
        track_ids: The ids of the songs.
    """

    generation_id: str | Unset = UNSET
    track_ids: list[str] | Unset = UNSET
