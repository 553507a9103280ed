from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityOutpaintRequest(Model):
    """The object `StabilityOutpaintRequest`.

    Attributes:
        image: The picture: JPEG, PNG or WebP.
        left: Pixels to add on the left, 0 to 2000. The gateway's default is 0.
        right: Pixels to add on the right, 0 to 2000. The gateway's default is 0.
        up: Pixels to add above, 0 to 2000. The gateway's default is 0.
        down: Pixels to add below, 0 to 2000. The gateway's default is 0.
        creativity: How much may be invented that the picture does not suggest, 0 to 1. The gateway's default is 0.5.
        prompt: What should be in the picture, at most 10000 characters.
        seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
        output_format: Format of the picture. The gateway's default is 'png'.
        style_preset: A style to lean to.
        bottom: Sent by the image toolbox beside `down`, with the same value.
    """

    image: bytes
    left: int | Unset = UNSET
    right: int | Unset = UNSET
    up: int | Unset = UNSET
    down: int | Unset = UNSET
    creativity: float | Unset = UNSET
    prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
    style_preset: (
        Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | str
        | Unset
    ) = UNSET
    bottom: int | Unset = UNSET
