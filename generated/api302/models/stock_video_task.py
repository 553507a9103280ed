from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoTask(Model):
    """The object `StockVideoTask`.

    Attributes:
        state: 1 when done, -1 when failed, else still at work.
        progress: Per cent done.
        audio_duration: Length of the speech.
        field_302_videos: Addresses of the videos.
        field_302_combined_videos: Addresses of the joined clips, without sound and subtitles.
    """

    state: int
    progress: float
    audio_duration: float | Unset = UNSET
    field_302_videos: list[str] | Unset = UNSET
    field_302_combined_videos: list[str] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "field_302_videos": "302_videos",
        "field_302_combined_videos": "302_combined_videos",
    }
