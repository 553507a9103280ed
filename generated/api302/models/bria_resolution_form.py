from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaResolutionForm(Model):
    """The object `BriaResolutionForm`.

    Attributes:
        image_url: Address of the picture.
        file: The picture as a file.
    """

    image_url: str | Unset = UNSET
    file: bytes | Unset = UNSET
