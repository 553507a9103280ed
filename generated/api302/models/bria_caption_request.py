from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaCaptionRequest(Model):
    """The object `BriaCaptionRequest`.

    Attributes:
        image_url: Address of the picture; wins over `file`.
        file: The picture as base64.
    """

    image_url: str | Unset = UNSET
    file: str | Unset = UNSET
