from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleVeo3Request(Model):
    """The object `GoogleVeo3Request`.

    Attributes:
        prompt: What the video shows.
        aspect_ratio: Width to height. The gateway's default is '16:9'.
        duration: Length of the video, always 8 seconds. The gateway's default is '8s'.
        negative_prompt: What the video must not show.
        enhance_prompt: Whether the prompt is enriched. The gateway's default is True.
        seed: For repeatable videos.
        generate_audio: Whether the video has sound. The gateway's default is True.
    """

    prompt: str
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | Unset = UNSET
    duration: Literal["8s"] | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    enhance_prompt: bool | Unset = UNSET
    seed: int | Unset = UNSET
    generate_audio: bool | Unset = UNSET
