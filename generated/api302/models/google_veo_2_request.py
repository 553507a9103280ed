from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleVeo2Request(Model):
    """The object `GoogleVeo2Request`.

    Attributes:
        prompt: What the video shows.
        aspect_ratio: Width to height. The gateway's default is '16:9'.
        duration: Length of the video. The gateway's default is '5s'.
    """

    prompt: str
    aspect_ratio: Literal["16:9", "9:16"] | str | Unset = UNSET
    duration: Literal["5s", "6s", "7s", "8s"] | str | Unset = UNSET
