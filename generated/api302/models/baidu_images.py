from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .baidu_image import BaiduImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class BaiduImages(Model):
    """The object `BaiduImages`.

    Attributes:
        id: The vendor's id of this call.
        created: Unix time in seconds.
        data: The pictures.
    """

    id: str
    created: int
    data: list[BaiduImage]
