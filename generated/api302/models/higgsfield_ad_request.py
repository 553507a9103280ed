from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldAdRequest(Model):
    """The object `HiggsfieldAdRequest`.

    Attributes:
        product_placement_sample_id: The template of the advertisement.
        image: Addresses of pictures of the product, mostly one.
        size: Width and height in pixels, e.g. `1024x1024`.
    """

    product_placement_sample_id: str
    image: list[str]
    size: str | Unset = UNSET
