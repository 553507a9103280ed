from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityReplaceBackgroundRequest(Model):
    """The object `StabilityReplaceBackgroundRequest`.

    Attributes:
        subject_image: The picture whose background to replace.
        background_reference: A picture of the new background; this or `background_prompt` is needed.
        background_prompt: The new background in words; this or `background_reference` is needed.
        foreground_prompt: What the foreground shows.
        negative_prompt: What should not be in the picture, at most 10000 characters.
        preserve_original_subject: How much of the subject is kept, 0 to 1. The gateway's default is 0.6.
        original_background_depth: How closely the depth of the old background is kept, 0 to 1. The gateway's default is 0.5.
        keep_original_background: Keep the background of the original; sent as the text `true` or `false`. The gateway's default is False.
        light_source_direction: Where the light comes from.
        light_reference: A picture whose light to take.
        light_source_strength: How strong the light is, 0 to 1. The gateway's default is 0.3.
        seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
        output_format: Format of the picture. The gateway's default is 'png'.
    """

    subject_image: bytes
    background_reference: bytes | Unset = UNSET
    background_prompt: str | Unset = UNSET
    foreground_prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    preserve_original_subject: float | Unset = UNSET
    original_background_depth: float | Unset = UNSET
    keep_original_background: bool | Unset = UNSET
    light_source_direction: Literal["above", "below", "left", "right"] | str | Unset = UNSET
    light_reference: bytes | Unset = UNSET
    light_source_strength: float | Unset = UNSET
    seed: int | Unset = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
