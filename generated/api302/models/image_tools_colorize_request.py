from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsColorizeRequest(Model):
    """The object `ImageToolsColorizeRequest`.

    Attributes:
        image: Address of the photograph.
    """

    image: str
