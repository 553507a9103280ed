from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraVideoInputs(Model):
    """The object `HedraVideoInputs`.

    Attributes:
        text_prompt: What happens.
        resolution: The size; 302.AI's app offers `540p` and `720p`.
        aspect_ratio: Ratio of width to height, e.g. `16:9` or `9:16`.
        duration_ms: Length in milliseconds.
        bounding_box_target: Where the face is that speaks (vendor).
    """

    text_prompt: str
    resolution: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    duration_ms: int | Unset = UNSET
    bounding_box_target: list[float] | Unset = UNSET
