from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsSuperUpscaleRequest(Model):
    """The object `ImageToolsSuperUpscaleRequest`.

    Attributes:
        image: The picture.
        scale_factor: How many times as large, as text, e.g. `2`.
        prompt: What the picture shows, and in which quality.
        negative_prompt: What the picture must not show.
        dynamic: Strength of the contrasts. The gateway's default is 6.0.
        creativity: How much is invented. The gateway's default is 0.35.
        resemblance: How closely the result follows the picture. The gateway's default is 0.6.
    """

    image: bytes
    scale_factor: str | Unset = UNSET
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    dynamic: float | Unset = UNSET
    creativity: float | Unset = UNSET
    resemblance: float | Unset = UNSET
