from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RerankDocument(Model):
    """A text or a picture.

    Attributes:
        text: The text.
        image: Address of the picture, or the picture as base64; only of multimodal models.
    """

    text: str | Unset = UNSET
    image: str | Unset = UNSET
