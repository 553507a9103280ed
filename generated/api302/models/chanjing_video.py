from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideo(FileLink, Model):
    """The object `ChanjingVideo`.

    Attributes:
        id: The id of the video.
        status: 10 being made, 30 finished, 40 to 49 wrong parameters, 50 to 59 a failure of the service.
        progress: Per cent, 0 to 100.
        msg: Why it failed; empty otherwise.
        video_url: Address of the video; empty before.
        subtitle_data_url: Address of the subtitles; empty without.
        preview_url: Address of a picture of the video.
        duration: Length in seconds.
        create_time: When it was submitted, Unix time in seconds.
        audio_urls: Addresses of the sound.
    """

    id: str
    status: int
    progress: int | Unset = UNSET
    msg: str | Unset = UNSET
    video_url: str | Unset = UNSET
    subtitle_data_url: str | Unset = UNSET
    preview_url: str | Unset = UNSET
    duration: int | Unset = UNSET
    create_time: int | Unset = UNSET
    audio_urls: list[str] | None | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
