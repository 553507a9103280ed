from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PikaTurboTextRequest(Model):
    """The object `PikaTurboTextRequest`.

    Attributes:
        prompt_text: What happens.
        negative_prompt: What the video must not show.
        seed: For repeatable videos.
        aspect_ratio: Width divided by height. The gateway's default is 1.7778.
    """

    prompt_text: str
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    aspect_ratio: float | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "prompt_text": "promptText",
        "negative_prompt": "negativePrompt",
        "aspect_ratio": "aspectRatio",
    }
