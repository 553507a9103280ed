from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaShadowRequest(Model):
    """The object `BriaShadowRequest`.

    Attributes:
        sku: Your own number of the product.
        image_url: Address of the picture; wins over `file`.
        file: The picture as base64.
        shadow_type: A shadow on the ground, or that of a floating product. The gateway's default is 'regular'.
        background_color: Colour of the background as hex; transparent if absent.
        shadow_color: Colour of the shadow as hex. The gateway's default is '#000000'.
        shadow_offset: Where the shadow is relative to the product, as x and y in pixels, by default 0 and 15.
        shadow_intensity: How dark it is, 0 to 100. The gateway's default is 60.
        shadow_blur: How soft its edges are.
        shadow_width: Width in pixels, of a floating product.
        shadow_height: Height in pixels, of a floating product. The gateway's default is 70.
        force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
        content_moderation: Check the picture for unfit content. The gateway's default is False.
    """

    sku: str | Unset = UNSET
    image_url: str | Unset = UNSET
    file: str | Unset = UNSET
    shadow_type: Literal["float", "regular"] | str | Unset = UNSET
    background_color: str | Unset = UNSET
    shadow_color: str | Unset = UNSET
    shadow_offset: list[int] | Unset = UNSET
    shadow_intensity: int | Unset = UNSET
    shadow_blur: int | Unset = UNSET
    shadow_width: int | Unset = UNSET
    shadow_height: int | Unset = UNSET
    force_rmbg: bool | Unset = UNSET
    content_moderation: bool | Unset = UNSET
