from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsUpscaleFaceRequest(Model):
    """The object `ImageToolsUpscaleFaceRequest`.

    Attributes:
        image: The portrait.
        input: The same file again.
        upscale: How many times as large; left out by the apps when 0.
    """

    image: bytes
    input: bytes | Unset = UNSET
    upscale: float | Unset = UNSET
