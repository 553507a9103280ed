from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewMarketingVideo(FileLink, Model):
    """The object `TopviewMarketingVideo`.

    Attributes:
        script_id: The script that it follows, from 0.
        status: `init`, `running`, `success` or `fail`.
        title: The title.
        description: The description.
        video_url: Address of the video.
        cover_url: Address of its cover.
        video_duration: Length in milliseconds.
        video_etag: Its ETag.
    """

    script_id: int | Unset = UNSET
    status: str | None | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    video_url: str | Unset = UNSET
    cover_url: str | Unset = UNSET
    video_duration: int | Unset = UNSET
    video_etag: str | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "script_id": "scriptId",
        "video_url": "videoUrl",
        "cover_url": "coverUrl",
        "video_duration": "videoDuration",
        "video_etag": "videoEtag",
    }
