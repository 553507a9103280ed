from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CogvideoRequest(Model):
    """The object `CogvideoRequest`.

    Attributes:
        model: `cogvideox`, `cogvideox-2` or `cogvideox-3`.
        prompt: What the video shows; the vendor takes up to 512 characters.
        image_url: The first frame, as address or base64; for a video from one frame to another a list of the first and the last one.
        quality: What matters more. The gateway's default is 'speed'.
        with_audio: Whether sound is made too. The gateway's default is False.
        size: Width and height in pixels, e.g. `1920x1080`; 302.AI's app offers `1024x1024`, `720x480`, `1280x960`, `960x1280`, `1920x1080` and `1080x1920`.
        fps: Frames a second (vendor). The gateway's default is 30.
        duration: Seconds (vendor). The gateway's default is 5.
        seconds: Seconds, 5 or 10, as 302.AI's own code sends them with a picture.
        request_id: Your own id of the call (vendor).
        user_id: Your own id of the end user (vendor).
    """

    model: str
    prompt: str | Unset = UNSET
    image_url: str | list[str] | Unset = UNSET
    quality: Literal["quality", "speed"] | str | Unset = UNSET
    with_audio: bool | Unset = UNSET
    size: str | Unset = UNSET
    fps: Literal[30, 60] | int | Unset = UNSET
    duration: Literal[5, 10] | int | Unset = UNSET
    seconds: int | Unset = UNSET
    request_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
