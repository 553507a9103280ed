from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxMusic(FileLink, Model):
    """The object `MinimaxMusic`.

    Attributes:
        audio: The vendor's address of the song, or the song as hex digits.
        status: 2 when it is done.
        audio_url: Where 302.AI keeps the song.
    """

    audio: str | Unset = UNSET
    status: int | Unset = UNSET
    audio_url: str | Unset = UNSET
    file_field: ClassVar[str] = "audio_url"
