from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .siliconflow_video import SiliconflowVideo
    from .siliconflow_video_timings import SiliconflowVideoTimings


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowVideoResults(Model):
    """The object `SiliconflowVideoResults`.

    Attributes:
        videos: The videos.
        timings: See the type.
        seed: The seed that was used.
    """

    videos: list[SiliconflowVideo] | Unset = UNSET
    timings: SiliconflowVideoTimings | Unset = UNSET
    seed: int | Unset = UNSET
