from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PikaTurboImageRequest(Model):
    """The object `PikaTurboImageRequest`.

    Attributes:
        image: The first frame.
        prompt_text: What happens.
        negative_prompt: What the video must not show.
        seed: For repeatable videos.
    """

    image: bytes
    prompt_text: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "prompt_text": "promptText",
        "negative_prompt": "negativePrompt",
    }
