from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldImageRequest(Model):
    """The object `HiggsfieldImageRequest`.

    Attributes:
        prompt: What to show.
        quality: `basic` or `high`; the type of 302.AI's SDK says `720p` or `1080p`, its code sends the former.
        aspect_ratio: Ratio of width to height.
        enhance_prompt: Whether the prompt is enriched.
        seed: Seed; callers take 0 to 1000000.
        style_id: The style, e.g. `464ea177-8d40-4940-8d9d-b438bab269c7`, the general one.
        negative_prompt: What not to show; may be empty.
        custom_reference_id: A character that was trained before.
        custom_reference_strength: How closely the character is kept, e.g. 0.8; 1 is the vendor's default.
    """

    prompt: str
    quality: str
    aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "9:16"] | str
    enhance_prompt: bool
    seed: int
    style_id: str
    negative_prompt: str
    custom_reference_id: str | Unset = UNSET
    custom_reference_strength: float | Unset = UNSET
