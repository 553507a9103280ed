from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ideogram_color_palette import IdeogramColorPalette


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramReframeV3Form(Model):
    """The object `IdeogramReframeV3Form`.

    Attributes:
        image: The picture as JPEG, PNG or WebP, up to 10 MB.
        resolution: Width and height in pixels, one of 69 sizes from `512x1536` to `1536x640`, e.g. `1024x1024`.
        num_images: How many pictures, 1 to 8. The gateway's default is 1.
        seed: Seed, 0 to 2147483647.
        rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
        color_palette: Colours to use, by the name of a preset or one by one.
        style_codes: Codes of styles, of 8 hex digits each.
        style_reference_images: Pictures whose style is followed, together up to 10 MB.
    """

    image: bytes
    resolution: str
    num_images: int | Unset = UNSET
    seed: int | Unset = UNSET
    rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | str | Unset = UNSET
    color_palette: IdeogramColorPalette | Unset = UNSET
    style_codes: list[str] | Unset = UNSET
    style_reference_images: list[bytes] | Unset = UNSET
