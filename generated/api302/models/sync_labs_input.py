from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SyncLabsInput(Model):
    """The object `SyncLabsInput`.

    Attributes:
        type: `video`, `audio` or, by the vendor, `text`.
        url: Address of the video or the sound.
        segments_secs: The part of a video to change, one pair of start and end in seconds (vendor).
        segments_frames: The part of a video to change, one pair of frames (vendor).
    """

    type: str
    url: str | Unset = UNSET
    segments_secs: list[list[float]] | Unset = UNSET
    segments_frames: list[list[int]] | Unset = UNSET
