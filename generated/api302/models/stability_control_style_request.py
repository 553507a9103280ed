from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityControlStyleRequest(Model):
    """The object `StabilityControlStyleRequest`.

    Attributes:
        image: The picture: JPEG, PNG or WebP.
        prompt: What should be in the picture, at most 10000 characters.
        negative_prompt: What should not be in the picture, at most 10000 characters.
        aspect_ratio: Width to height of the result. The gateway's default is '1:1'.
        fidelity: How close the style is kept, 0 to 1. The gateway's default is 0.5.
        seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
        output_format: Format of the picture. The gateway's default is 'png'.
        style_preset: A style to lean to.
    """

    image: bytes
    prompt: str
    negative_prompt: str | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | str | Unset = UNSET
    fidelity: float | Unset = UNSET
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
