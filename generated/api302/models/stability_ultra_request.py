from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityUltraRequest(Model):
    """The object `StabilityUltraRequest`.

    Attributes:
        prompt: What to show.
        aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
        negative_prompt: What not to show.
        seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
        output_format: Format of the file.
    """

    prompt: str
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
