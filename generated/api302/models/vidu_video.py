from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .vidu_resolution import ViduResolution


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduVideo(Model):
    """The object `ViduVideo`.

    Attributes:
        duration: Seconds.
        fps: Frames a second.
        resolution: See the type.
    """

    duration: float | Unset = UNSET
    fps: int | Unset = UNSET
    resolution: ViduResolution | Unset = UNSET
