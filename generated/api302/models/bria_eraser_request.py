from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaEraserRequest(Model):
    """The object `BriaEraserRequest`.

    Attributes:
        image_url: Address of the picture; wins over `file`.
        file: The picture as base64.
        mask_url: Address of a mask in black and white, white where to remove; wins over `mask_file`.
        mask_file: The mask as base64.
        mask_type: Whether a person or a program made the mask. The gateway's default is 'manual'.
        content_moderation: Check the picture for unfit content. The gateway's default is False.
    """

    image_url: str | Unset = UNSET
    file: str | Unset = UNSET
    mask_url: str | Unset = UNSET
    mask_file: str | Unset = UNSET
    mask_type: Literal["automatic", "manual"] | str | Unset = UNSET
    content_moderation: bool | Unset = UNSET
