from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .kling_video_point import KlingVideoPoint


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoDynamicMask(Model):
    """An area of the picture, and the path that it takes.

    Attributes:
        mask: Picture of the area; address or base64.
        trajectories: The points of the path.
    """

    mask: str
    trajectories: list[KlingVideoPoint]
