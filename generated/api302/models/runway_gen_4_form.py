from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayGen4Form(Model):
    """The object `RunwayGen4Form`.

    Attributes:
        init_image: The picture, 1280 by 768, 768 by 1280 or 960 by 960 pixels.
        text_prompt: What to show, in English.
        seconds: Length of the video, 5 or 10.
        seed: Keeps results alike; leave it out when not needed.
    """

    init_image: bytes
    text_prompt: str | Unset = UNSET
    seconds: Literal[5, 10] | int | Unset = UNSET
    seed: str | Unset = UNSET
