from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PikaSceneRequest(Model):
    """The object `PikaSceneRequest`.

    Attributes:
        images: The pictures.
        ingredients_mode: How closely to keep to the pictures: `creative` or `precise` on the page of version 2.0; a caller sends `reference`.
        prompt_text: What happens.
        negative_prompt: What the video must not show.
        seed: For repeatable videos.
        aspect_ratio: Width divided by height; a caller sends `16:9`.
        resolution: The size. The gateway's default is '1080p'.
        duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.
    """

    images: list[bytes]
    ingredients_mode: str
    prompt_text: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    aspect_ratio: float | str | Unset = UNSET
    resolution: Literal["1080p", "720p"] | str | Unset = UNSET
    duration: int | str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ingredients_mode": "ingredientsMode",
        "prompt_text": "promptText",
        "negative_prompt": "negativePrompt",
        "aspect_ratio": "aspectRatio",
    }
