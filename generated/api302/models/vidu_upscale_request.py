from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduUpscaleRequest(Model):
    """The object `ViduUpscaleRequest`.

    Attributes:
        video_url: The video, up to 300 seconds and under 60 frames a second.
        video_creation_id: A video that Vidu made, `creations[].id`; wins over `video_url`.
        upscale_resolution: The size, larger than that of the video. The gateway's default is '1080p'.
        payload: Anything of your own, passed through (vendor).
        callback_url: Where the vendor reports how the task stands (vendor).
    """

    video_url: str | Unset = UNSET
    video_creation_id: str | Unset = UNSET
    upscale_resolution: Literal["1080p", "2K", "4K", "8K"] | str | Unset = UNSET
    payload: str | Unset = UNSET
    callback_url: str | Unset = UNSET
