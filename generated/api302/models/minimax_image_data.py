from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxImageData(Model):
    """The object `MinimaxImageData`.

    Attributes:
        image_urls: Where the pictures can be fetched.
        image_base64: The pictures as base64.
    """

    image_urls: list[str] | Unset = UNSET
    image_base64: list[str] | Unset = UNSET
