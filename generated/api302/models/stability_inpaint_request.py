from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityInpaintRequest(Model):
    """The object `StabilityInpaintRequest`.

    Attributes:
        image: The picture: JPEG, PNG or WebP.
        prompt: What should be in the picture, at most 10000 characters.
        mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
        negative_prompt: What should not be in the picture, at most 10000 characters.
        grow_mask: Pixels, 0 to 100, by which the edges of the mask grow outwards. The gateway's default is 5.
        seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
        output_format: Format of the picture. The gateway's default is 'png'.
        style_preset: A style to lean to.
    """

    image: bytes
    prompt: str
    mask: bytes | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    grow_mask: int | Unset = UNSET
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
