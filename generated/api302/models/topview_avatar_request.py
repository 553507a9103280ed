from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewAvatarRequest(Model):
    """The object `TopviewAvatarRequest`.

    Attributes:
        video_file_id: The uploaded video.
    """

    video_file_id: str
    json_names: ClassVar[Mapping[str, str]] = {
        "video_file_id": "videoFileId",
    }
