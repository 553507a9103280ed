from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HaiperVideoRequest(Model):
    """The object `HaiperVideoRequest`.

    Attributes:
        prompt: What happens.
        image_url: The first frame.
        prompt_enhancer: Whether the prompt is improved first. The gateway's default is True.
        duration: Seconds, as text. The gateway's default is '4'.
        seed: For repeatable videos.
    """

    prompt: str
    image_url: str | Unset = UNSET
    prompt_enhancer: bool | Unset = UNSET
    duration: Literal["4", "6"] | str | Unset = UNSET
    seed: int | Unset = UNSET
