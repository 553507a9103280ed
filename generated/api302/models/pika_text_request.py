from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PikaTextRequest(Model):
    """The object `PikaTextRequest`.

    Attributes:
        prompt_text: What happens.
        negative_prompt: What the video must not show.
        seed: For repeatable videos.
        aspect_ratio: Width divided by height. The gateway's default is 1.7778.
        resolution: The size. The gateway's default is '1080p'.
        duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.
    """

    prompt_text: str
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    aspect_ratio: float | Unset = UNSET
    resolution: Literal["1080p", "720p"] | str | Unset = UNSET
    duration: int | str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "prompt_text": "promptText",
        "negative_prompt": "negativePrompt",
        "aspect_ratio": "aspectRatio",
    }
