from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosCreateRequest(Model):
    """The object `VideosCreateRequest`.

    Attributes:
        model: Name of the model in this interface.
        prompt: What to show; some models need it.
        image: First frame; address or data URI.
        end_image: Last frame, for the models that take one; address or data URI.
        video: Address of the video to change.
        duration: Seconds; one app of 302.AI sends it as text.
        fps: Frames a second.
        negative_prompt: What not to show; documented for the second version, not confirmed here.
        aspect_ratio: Width to height; documented for the second version, not confirmed here.
        resolution: Size of the video; documented for the second version, not confirmed here.
    """

    model: str
    prompt: str | Unset = UNSET
    image: str | Unset = UNSET
    end_image: str | Unset = UNSET
    video: str | Unset = UNSET
    duration: int | Unset = UNSET
    fps: int | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    resolution: str | Unset = UNSET
