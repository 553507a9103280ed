from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .images_picture import ImagesPicture
    from .images_usage import ImagesUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesResult(Model):
    """The object `ImagesResult`.

    Attributes:
        created: Unix time in seconds.
        data: The pictures.
        usage: What was counted and charged, of GPT-Image.
    """

    created: int
    data: list[ImagesPicture]
    usage: ImagesUsage | Unset = UNSET
