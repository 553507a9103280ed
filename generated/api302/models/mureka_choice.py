from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaChoice(FileLink, Model):
    """The object `MurekaChoice`.

    Attributes:
        index: Number of the song, from 0.
        id: The id of the song.
        url: Where the MP3 can be fetched.
        flac_url: Where the FLAC can be fetched.
        stream_url: Where it can be played while it grows.
        duration: Length; its unit has not been checked.
        lyrics_sections: The lyrics with their times, in the vendor's form; may be absent.
    """

    index: int | Unset = UNSET
    id: str | Unset = UNSET
    url: str | Unset = UNSET
    flac_url: str | Unset = UNSET
    stream_url: str | Unset = UNSET
    duration: int | Unset = UNSET
    lyrics_sections: list[Any] | Unset = UNSET
    file_field: ClassVar[str] = "url"
