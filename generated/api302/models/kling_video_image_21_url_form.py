from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoImage21UrlForm(Model):
    """The same form with addresses as texts in place of files.

    Attributes:
        input_image: Address of the first frame.
        tail_image: Address of the last frame.
        prompt: What happens.
        negative_prompt: What not to show.
        cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
        aspect_ratio: Width to height.
        enable_audio: Make sounds too.
        callback: Address that gets the result by POST; documented for 1.6, not confirmed here.
    """

    input_image: str
    tail_image: str | Unset = UNSET
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    cfg: float | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | Unset = UNSET
    enable_audio: bool | Unset = UNSET
    callback: str | Unset = UNSET
