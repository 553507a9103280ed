from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityStyleTransferRequest(Model):
    """The object `StabilityStyleTransferRequest`.

    Attributes:
        init_image: The picture to restyle.
        style_image: The picture whose style to take.
        prompt: What should be in the picture, at most 10000 characters.
        negative_prompt: What should not be in the picture, at most 10000 characters.
        style_strength: How much of the style is taken, 0 to 1. The gateway's default is 1.0.
        composition_fidelity: How much of the composition is kept, 0 to 1. The gateway's default is 0.9.
        change_strength: How much the picture may change, 0.1 to 1. The gateway's default is 0.9.
        seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
        output_format: Format of the picture. The gateway's default is 'png'.
    """

    init_image: bytes
    style_image: bytes
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    style_strength: float | Unset = UNSET
    composition_fidelity: float | Unset = UNSET
    change_strength: float | Unset = UNSET
    seed: int | Unset = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
