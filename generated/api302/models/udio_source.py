from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class UdioSource(Model):
    """The object `UdioSource`.

    Attributes:
        source_type: Always `song`.
        song_id: The id of the song.
    """

    source_type: Literal["song"] | str | Unset = UNSET
    song_id: str | Unset = UNSET
