from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class UdioSong(FileLink, Model):
    """The object `UdioSong`.

    Attributes:
        id: The id of the song.
        generation_id: The id of the call that made it.
        title: The title.
        finished: Whether it is done.
        duration: Length in seconds.
        song_path: Where the sound can be fetched.
        image_path: Address of the cover.
        video_path: Address of a video.
        lyrics: The lyrics.
        prompt: The prompt.
        tags: The style.
        error_code: Code of the failure.
        error_detail: Why it failed.
        error_type: Kind of failure.
        artist: Whose song it is.
        created_at: When it was made, as ISO 8601.
        user_id: The vendor's id of the user.
    """

    id: str | Unset = UNSET
    generation_id: str | Unset = UNSET
    title: str | Unset = UNSET
    finished: bool | Unset = UNSET
    duration: float | Unset = UNSET
    song_path: str | Unset = UNSET
    image_path: str | Unset = UNSET
    video_path: str | None | Unset = UNSET
    lyrics: str | Unset = UNSET
    prompt: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    error_code: str | None | Unset = UNSET
    error_detail: str | None | Unset = UNSET
    error_type: str | None | Unset = UNSET
    artist: str | Unset = UNSET
    created_at: str | Unset = UNSET
    user_id: str | Unset = UNSET
    file_field: ClassVar[str] = "song_path"
