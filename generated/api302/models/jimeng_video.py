from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class JimengVideo(FileLink, Model):
    """The result, once the task has succeeded.

    Attributes:
        video_url: Address of the video.
        last_frame_url: Address of its last frame.
    """

    video_url: str | Unset = UNSET
    last_frame_url: str | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
