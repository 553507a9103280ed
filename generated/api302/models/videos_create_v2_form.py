from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosCreateV2Form(Model):
    """The object `VideosCreateV2Form`.

    Attributes:
        model: The model.
        prompt: What to show.
        image: First frame or picture.
        end_image: Last frame.
        video: Address of the video to change; the page takes no file here.
        negative_prompt: What not to show.
        duration: Seconds.
        resolution: Size of the video, such as `720p`.
        aspect_ratio: Width to height, such as `16:9`.
        fps: Frames a second, as text.
    """

    model: str
    prompt: str | Unset = UNSET
    image: bytes | Unset = UNSET
    end_image: bytes | Unset = UNSET
    video: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    duration: int | Unset = UNSET
    resolution: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    fps: str | Unset = UNSET
