from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ideogram_color_palette import IdeogramColorPalette


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramRemixV3Form(Model):
    """The object `IdeogramRemixV3Form`.

    Attributes:
        image: The picture as JPEG, PNG or WebP, up to 10 MB.
        prompt: What to show.
        image_weight: How closely the picture is followed, 1 to 100. The gateway's default is 50.
        seed: Seed, 0 to 2147483647.
        resolution: Width and height in pixels, one of 69 sizes from `512x1536` to `1536x640`, e.g. `1024x1024`; not together with `aspect_ratio`.
        aspect_ratio: Ratio of width to height; not together with `resolution`. The gateway's default is '1x1'.
        rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
        magic_prompt: Whether the prompt is enriched.
        negative_prompt: What not to show.
        num_images: How many pictures, 1 to 8. The gateway's default is 1.
        color_palette: Colours to use, by the name of a preset or one by one.
        style_codes: Codes of styles, of 8 hex digits each.
        style_type: Style.
        style_reference_images: Pictures whose style is followed, together up to 10 MB.
    """

    image: bytes
    prompt: str
    image_weight: int | Unset = UNSET
    seed: int | Unset = UNSET
    resolution: str | Unset = UNSET
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
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | str | Unset = UNSET
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    num_images: int | Unset = UNSET
    color_palette: IdeogramColorPalette | Unset = UNSET
    style_codes: list[str] | Unset = UNSET
    style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | str | Unset = UNSET
    style_reference_images: list[bytes] | Unset = UNSET
