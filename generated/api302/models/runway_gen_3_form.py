from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayGen3Form(Model):
    """The object `RunwayGen3Form`.

    Attributes:
        text_prompt: What to show, in English.
        init_image: The picture, 1280 by 768 or 768 by 1280 pixels.
        image_as_end_frame: Take the picture as the last frame.
        video_prompt: Address of the video to change.
        structure_transformation: How far the video may leave its source, 0 to 1; in code of 302.AI, which does not send it.
        seconds: Length of the video, 5 or 10.
        seed: Keeps results alike; leave it out when not needed.
    """

    text_prompt: str | Unset = UNSET
    init_image: bytes | Unset = UNSET
    image_as_end_frame: bool | Unset = UNSET
    video_prompt: str | Unset = UNSET
    structure_transformation: float | Unset = UNSET
    seconds: Literal[5, 10] | int | Unset = UNSET
    seed: str | Unset = UNSET
