from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_image import DoubaoImage
    from .doubao_image_error import DoubaoImageError
    from .doubao_image_usage import DoubaoImageUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoImages(Model):
    """The object `DoubaoImages`.

    Attributes:
        model: The model that was used.
        created: Unix time in seconds.
        data: The pictures.
        usage: See the type.
        error: Why it failed.
    """

    model: str
    created: int
    data: list[DoubaoImage]
    usage: DoubaoImageUsage | Unset = UNSET
    error: DoubaoImageError | Unset = UNSET
