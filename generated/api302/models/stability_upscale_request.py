from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityUpscaleRequest(Model):
    """The object `StabilityUpscaleRequest`.

    Attributes:
        image: The picture: JPEG, PNG or WebP.
        output_format: Format of the picture. The gateway's default is 'png'.
    """

    image: bytes
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
