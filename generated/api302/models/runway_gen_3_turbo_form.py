from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayGen3TurboForm(Model):
    """The object `RunwayGen3TurboForm`.

    Attributes:
        image_url: First frame, a file in spite of its name; may be sent empty.
        image_end_url: Last frame, a file in spite of its name; may be sent empty.
        init_image: The older name of the first frame.
        video_prompt: Address of the video to change.
        structure_transformation: How far the video may leave its source, 0 to 1; in code of 302.AI, which does not send it.
        text_prompt: What to show, in English.
        seconds: Length of the video, 5 or 10.
        seed: Keeps results alike; leave it out when not needed.
    """

    image_url: bytes | Unset = UNSET
    image_end_url: bytes | Unset = UNSET
    init_image: bytes | Unset = UNSET
    video_prompt: str | Unset = UNSET
    structure_transformation: float | Unset = UNSET
    text_prompt: str | Unset = UNSET
    seconds: Literal[5, 10] | int | Unset = UNSET
    seed: str | Unset = UNSET
