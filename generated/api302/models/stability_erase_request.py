from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityEraseRequest(Model):
    """The object `StabilityEraseRequest`.

    Attributes:
        image: The picture: JPEG, PNG or WebP.
        mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
        grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 5.
        seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
        output_format: Format of the picture. The gateway's default is 'png'.
    """

    image: bytes
    mask: bytes | Unset = UNSET
    grow_mask: int | Unset = UNSET
    seed: int | Unset = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
