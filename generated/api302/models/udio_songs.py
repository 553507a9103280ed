from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .udio_song import UdioSong


@define(slots=False, kw_only=True, repr=False, eq=False)
class UdioSongs(Model):
    """The object `UdioSongs`.

    Attributes:
        songs: The songs.
    """

    songs: list[UdioSong]
