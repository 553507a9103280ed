from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .ideogram_image import IdeogramImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramImages(Model):
    """The object `IdeogramImages`.

    Attributes:
        created: When they were made, as ISO time.
        data: The pictures.
    """

    created: str
    data: list[IdeogramImage]
