from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRestoreRequest(Model):
    """The object `ImageToolsRestoreRequest`.

    Attributes:
        image_url: Address of the picture.
        seed: For repeatable pictures.
    """

    image_url: str | Unset = UNSET
    seed: int | Unset = UNSET
