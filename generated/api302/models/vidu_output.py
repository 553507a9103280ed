from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduOutput(Model):
    """The object `ViduOutput`.

    Attributes:
        sample_count: How many videos. The gateway's default is 1.
        duration: Seconds, 4 or 8; to enlarge, those of the video.
        resolution: `512` for 360p, `720p` or `1080p`; 302.AI's app takes `720p` for 8 seconds.
        aspect_ratio: Ratio of width to height, e.g. `16:9`, `9:16` or `1:1`.
        movement_amplitude: How much moves.
    """

    sample_count: int | Unset = UNSET
    duration: int | Unset = UNSET
    resolution: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    movement_amplitude: Literal["auto", "large", "medium", "small"] | str | Unset = UNSET
