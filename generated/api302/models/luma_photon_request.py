from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class LumaPhotonRequest(Model):
    """The object `LumaPhotonRequest`.

    Attributes:
        prompt: What the picture shows.
        aspect_ratio: Width to height. The gateway's default is '16:9'.
        model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.
    """

    prompt: str
    aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | str | Unset = UNSET
    model: str | Unset = UNSET
