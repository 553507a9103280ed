from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaPackshotRequest(Model):
    """The object `BriaPackshotRequest`.

    Attributes:
        sku: Your own number of the product.
        image_url: Address of the picture; wins over `file`.
        file: The picture as base64.
        background_color: Colour of the background as hex, or `transparent`. The gateway's default is '#FFFFFF'.
        force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
        content_moderation: Check the picture for unfit content. The gateway's default is False.
    """

    sku: str | Unset = UNSET
    image_url: str | Unset = UNSET
    file: str | Unset = UNSET
    background_color: str | Unset = UNSET
    force_rmbg: bool | Unset = UNSET
    content_moderation: bool | Unset = UNSET
