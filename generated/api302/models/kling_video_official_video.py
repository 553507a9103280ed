from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoOfficialVideo(FileLink, Model):
    """The object `KlingVideoOfficialVideo`.

    Attributes:
        url: Address of the video.
        id: The id of the video.
        duration: Seconds, as text.
        video_url_download: Another address of the video, which a caller reads too.
    """

    url: str
    id: str | Unset = UNSET
    duration: str | Unset = UNSET
    video_url_download: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
