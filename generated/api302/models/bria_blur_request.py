from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaBlurRequest(Model):
    """The object `BriaBlurRequest`.

    Attributes:
        image_url: Address of the picture; wins over `file`.
        file: The picture as base64.
        scale: How strongly to blur, 1 to 5. The gateway's default is 5.
        content_moderation: Check the picture for unfit content. The gateway's default is False.
    """

    image_url: str | Unset = UNSET
    file: str | Unset = UNSET
    scale: int | Unset = UNSET
    content_moderation: bool | Unset = UNSET
