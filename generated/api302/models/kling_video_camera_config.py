from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoCameraConfig(Model):
    """Only with `simple`; exactly one of the values is not 0.

    Attributes:
        horizontal: Shift sideways, -10 to 10.
        vertical: Shift up or down, -10 to 10.
        pan: The turn that the vendor calls pan, -10 to 10.
        tilt: The turn that the vendor calls tilt, -10 to 10.
        roll: Turn around the line of sight, -10 to 10.
        zoom: Change of the focal length, -10 to 10.
    """

    horizontal: float | Unset = UNSET
    vertical: float | Unset = UNSET
    pan: float | Unset = UNSET
    tilt: float | Unset = UNSET
    roll: float | Unset = UNSET
    zoom: float | Unset = UNSET
