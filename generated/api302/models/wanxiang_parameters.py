from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangParameters(Model):
    """The object `WanxiangParameters`.

    Attributes:
        size: Width and height in pixels, e.g. `1280*720`.
        duration: Length in seconds, always 5. The gateway's default is 5.
        prompt_extend: Whether a language model enriches the prompt. The gateway's default is True.
        seed: For repeatable videos.
        watermark: Whether the video is marked as made by AI.
    """

    size: str | Unset = UNSET
    duration: int | Unset = UNSET
    prompt_extend: bool | Unset = UNSET
    seed: int | Unset = UNSET
    watermark: bool | Unset = UNSET
