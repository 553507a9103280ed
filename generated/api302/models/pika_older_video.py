from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PikaOlderVideo(FileLink, Model):
    """A task of the older `POST /pika/generate`.

    Attributes:
        id: The id of the task.
        status: Where it stands, `finished` at the end.
        video_url: Address of the video.
    """

    id: str | Unset = UNSET
    status: str | Unset = UNSET
    video_url: str | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "video_url": "videoUrl",
    }
