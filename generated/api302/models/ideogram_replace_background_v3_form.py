from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ideogram_color_palette import IdeogramColorPalette


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramReplaceBackgroundV3Form(Model):
    """The object `IdeogramReplaceBackgroundV3Form`.

    Attributes:
        image: The picture as JPEG, PNG or WebP, up to 10 MB.
        prompt: What the new background shows.
        magic_prompt: Whether the prompt is enriched.
        num_images: How many pictures, 1 to 8. The gateway's default is 1.
        seed: Seed, 0 to 2147483647.
        rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
        color_palette: Colours to use, by the name of a preset or one by one.
        style_codes: Codes of styles, of 8 hex digits each.
        style_reference_images: Pictures whose style is followed, together up to 10 MB.
    """

    image: bytes
    prompt: str
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str | Unset = UNSET
    num_images: int | Unset = UNSET
    seed: int | Unset = UNSET
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | str | Unset = UNSET
    color_palette: IdeogramColorPalette | Unset = UNSET
    style_codes: list[str] | Unset = UNSET
    style_reference_images: list[bytes] | Unset = UNSET
