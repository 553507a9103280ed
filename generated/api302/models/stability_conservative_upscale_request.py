from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityConservativeUpscaleRequest(Model):
    """The object `StabilityConservativeUpscaleRequest`.

    Attributes:
        image: The picture: JPEG, PNG or WebP.
        prompt: What should be in the picture, at most 10000 characters.
        negative_prompt: What should not be in the picture, at most 10000 characters.
        seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
        output_format: Format of the picture. The gateway's default is 'png'.
        creativity: How much detail may be invented, 0.2 to 0.5. The gateway's default is 0.35.
    """

    image: bytes
    prompt: str
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
    creativity: float | Unset = UNSET
