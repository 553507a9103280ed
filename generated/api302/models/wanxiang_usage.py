from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangUsage(Model):
    """What was counted.

    Attributes:
        video_duration: Length of the video in seconds.
        video_ratio: Form of the video, e.g. `standard`.
        video_count: How many videos.
        sr: Lines of the video, e.g. 1080.
    """

    video_duration: int | Unset = UNSET
    video_ratio: str | Unset = UNSET
    video_count: int | Unset = UNSET
    sr: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "sr": "SR",
    }
