from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoText21Form(Model):
    """The object `KlingVideoText21Form`.

    Attributes:
        prompt: What to show.
        negative_prompt: What not to show.
        cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
        aspect_ratio: Width to height.
        callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed here.
    """

    prompt: str
    negative_prompt: str | Unset = UNSET
    cfg: float | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | Unset = UNSET
    callback: str | Unset = UNSET
