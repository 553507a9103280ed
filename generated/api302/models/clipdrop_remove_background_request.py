from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ClipdropRemoveBackgroundRequest(Model):
    """The object `ClipdropRemoveBackgroundRequest`.

    Attributes:
        image_file: The picture: PNG, JPEG or WebP, up to 25 megapixels and 30 MB.
        transparency_handling: What becomes of a picture with transparency; it is given back as it is, or its alpha channel is ignored. The gateway's default is 'return_input_if_non_opaque'.
    """

    image_file: bytes
    transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | str | Unset = UNSET
