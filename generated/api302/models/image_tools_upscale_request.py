from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsUpscaleRequest(Model):
    """The object `ImageToolsUpscaleRequest`.

    Attributes:
        image: Address of the picture.
        scale: How many times as large; apps offer 2, 4 and 8. The gateway's default is 4.0.
        face_enhance: Improve faces too.
    """

    image: str
    scale: float | Unset = UNSET
    face_enhance: bool | Unset = UNSET
