from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .zhipu_image import ZhipuImage
    from .zhipu_image_filter import ZhipuImageFilter


@define(slots=False, kw_only=True, repr=False, eq=False)
class ZhipuImages(Model):
    """The object `ZhipuImages`.

    Attributes:
        created: Unix time in seconds.
        data: The picture.
        content_filter: What the content check found.
    """

    created: int
    data: list[ZhipuImage]
    content_filter: list[ZhipuImageFilter] | Unset = UNSET
