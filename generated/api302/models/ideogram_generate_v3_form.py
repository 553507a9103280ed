from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramGenerateV3Form(Model):
    """The object `IdeogramGenerateV3Form`.

    Attributes:
        prompt: What to show.
        rendering_speed: Speed against quality; the models V_3_TURBO, V_3_DEFAULT and V_3_QUALITY of 302.AI's SDK. The gateway's default is 'DEFAULT'.
        aspect_ratio: Ratio of width to height; not together with `resolution`.
        resolution: Width and height in pixels, e.g. `1024x1024`; not together with `aspect_ratio`.
        seed: Seed, 0 to 2147483647.
        num_images: How many pictures, 1 to 8. The gateway's default is 1.
        magic_prompt: Whether the prompt is enriched.
        style_type: Style.
        negative_prompt: What not to show; the prompt weighs more.
        style_reference_images: Pictures whose style is followed, jpeg, png or webp, together up to 10 MB.
    """

    prompt: str
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | str | Unset = UNSET
    aspect_ratio: (
        Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | str
        | Unset
    ) = UNSET
    resolution: str | Unset = UNSET
    seed: int | Unset = UNSET
    num_images: int | Unset = UNSET
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str | Unset = UNSET
    style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    style_reference_images: list[bytes] | Unset = UNSET
