from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayExpandForm(Model):
    """The object `RunwayExpandForm`.

    Attributes:
        video: The video.
        outpaint_aspect_ratio: Width to height that the video gets.
        text_prompt: What to show, in English.
        seconds: Length of the video, 5 or 10.
        seed: Keeps results alike; leave it out when not needed.
    """

    video: bytes
    outpaint_aspect_ratio: Literal["3:5", "5:3"] | str | Unset = UNSET
    text_prompt: str | Unset = UNSET
    seconds: Literal[5, 10] | int | Unset = UNSET
    seed: str | Unset = UNSET
