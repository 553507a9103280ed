from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GenmoVideoRequest(Model):
    """The object `GenmoVideoRequest`.

    Attributes:
        prompt: What the video shows.
        enable_prompt_expansion: Whether the prompt is worked out first; 302.AI's own code sends true.
        seed: For repeatable videos.
        negative_prompt: What the video must not show.
    """

    prompt: str
    enable_prompt_expansion: bool | Unset = UNSET
    seed: int | Unset = UNSET
    negative_prompt: str | Unset = UNSET
