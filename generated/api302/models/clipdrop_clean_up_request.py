from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ClipdropCleanUpRequest(Model):
    """The object `ClipdropCleanUpRequest`.

    Attributes:
        image_file: The picture: JPEG or PNG, up to 16 megapixels and 30 MB.
        mask_file: A PNG of the same size that is 255 where something is to go, and 0 elsewhere; no grey.
        mode: Speed or quality. The gateway's default is 'fast'.
    """

    image_file: bytes
    mask_file: bytes
    mode: Literal["fast", "quality"] | str | Unset = UNSET
