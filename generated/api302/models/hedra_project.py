from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraProject(FileLink, Model):
    """The object `HedraProject`.

    Attributes:
        status: Where the work stands: `InProgress`, `Completed`, or of the vendor `Failed`.
        video_url: Address of the video, once it is completed.
        field_302_video_url: Address of a copy at 302.AI.
        progress: How far the work is, 0 to 1.
    """

    status: str
    video_url: str | Unset = UNSET
    field_302_video_url: str | Unset = UNSET
    progress: float | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "video_url": "videoUrl",
        "field_302_video_url": "302videoUrl",
    }
