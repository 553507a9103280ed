from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityCreativeUpscaleRequest(Model):
    """The object `StabilityCreativeUpscaleRequest`.

    Attributes:
        image: The picture: JPEG, PNG or WebP.
        prompt: What should be in the picture, at most 10000 characters.
        negative_prompt: What should not be in the picture, at most 10000 characters.
        output_format: Format of the picture. The gateway's default is 'png'.
        seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
        creativity: How much detail may be invented: 0 to 0.35 in one client for the vendor, 0.1 to 0.5 in another. The gateway's default is 0.3.
        style_preset: A style to lean to.
    """

    image: bytes
    prompt: str
    negative_prompt: str | Unset = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
    seed: int | Unset = UNSET
    creativity: float | Unset = UNSET
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
