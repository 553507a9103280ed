from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityImage(Model):
    """The picture as JSON.

    Attributes:
        image: The picture as base64.
        finish_reason: `SUCCESS`, or `CONTENT_FILTERED` when the picture was blurred by the content filter.
        seed: The seed that was used.
    """

    image: str
    finish_reason: str | Unset = UNSET
    seed: int | Unset = UNSET
