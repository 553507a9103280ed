from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduReferenceRequest(Model):
    """The object `ViduReferenceRequest`.

    Attributes:
        model: The model.
        images: The pictures, as addresses or base64.
        prompt: What happens.
        duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
        seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
        aspect_ratio: Ratio of width to height, e.g. `16:9`.
        resolution: The size; it depends on model and duration.
        movement_amplitude: How much moves. The gateway's default is 'auto'.
        payload: Anything of your own, passed through (vendor).
        callback_url: Where the vendor reports how the task stands (vendor).
    """

    model: str
    images: list[str]
    prompt: str
    duration: int | Unset = UNSET
    seed: str | int | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    resolution: Literal["1080p", "360p", "720p"] | str | Unset = UNSET
    movement_amplitude: Literal["auto", "large", "medium", "small"] | str | Unset = UNSET
    payload: str | Unset = UNSET
    callback_url: str | Unset = UNSET
