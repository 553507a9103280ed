from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_official_video import KlingVideoOfficialVideo


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoOfficialResult(Model):
    """What was made; empty at first.

    Attributes:
        videos: The videos.
    """

    videos: list[KlingVideoOfficialVideo] | Unset = UNSET
