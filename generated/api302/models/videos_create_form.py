from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosCreateForm(Model):
    """The object `VideosCreateForm`.

    Attributes:
        model: Name of the model in this interface.
        prompt: What to show; some models need it.
        image: First frame.
        end_image: Last frame, for the models that take one.
        video: The video to change.
        duration: Seconds.
        fps: Frames a second.
        negative_prompt: What not to show; documented for the second version, not confirmed here.
        aspect_ratio: Width to height; documented for the second version, not confirmed here.
        resolution: Size of the video; documented for the second version, not confirmed here.
    """

    model: str
    prompt: str | Unset = UNSET
    image: bytes | Unset = UNSET
    end_image: bytes | Unset = UNSET
    video: bytes | Unset = UNSET
    duration: int | Unset = UNSET
    fps: int | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    resolution: str | Unset = UNSET
