from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SyncLabsOptions(Model):
    """The object `SyncLabsOptions`.

    Attributes:
        sync_mode: What to do when video and sound differ in length: `loop` or `bounce` the video, `cut_off` the sound, fill up with `silence`, or `remap` the time.
        temperature: How lively the lips are, 0 to 1. The gateway's default is 0.5.
        speedup: A factor; not explained.
        pads: Four numbers; not explained.
        output_format: Format of the video. The gateway's default is 'mp4'.
        fps: Frames a second.
        output_resolution: Width and height in pixels.
        active_speaker: Whether only the person who speaks is changed.
    """

    sync_mode: str | Unset = UNSET
    temperature: float | Unset = UNSET
    speedup: float | Unset = UNSET
    pads: list[int] | Unset = UNSET
    output_format: str | Unset = UNSET
    fps: int | Unset = UNSET
    output_resolution: list[int] | Unset = UNSET
    active_speaker: bool | Unset = UNSET
