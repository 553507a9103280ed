from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramUpscaleOptions(Model):
    """How to enlarge, as JSON.

    Attributes:
        prompt: What the picture shows.
        resemblance: How like the picture the result is, 1 to 100. The gateway's default is 50.
        detail: How many details are added, 1 to 100. The gateway's default is 50.
        magic_prompt_option: Whether the prompt is enriched.
        num_images: How many pictures, 1 to 8. The gateway's default is 1.
        seed: Seed, for repeatable pictures.
    """

    prompt: str | Unset = UNSET
    resemblance: int | Unset = UNSET
    detail: int | Unset = UNSET
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str | Unset = UNSET
    num_images: int | Unset = UNSET
    seed: int | Unset = UNSET
