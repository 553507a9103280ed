from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_image import KlingImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingImages(Model):
    """The object `KlingImages`.

    Attributes:
        images: The pictures.
    """

    images: list[KlingImage] | Unset = UNSET
