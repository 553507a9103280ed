from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsCutOutRequest(Model):
    """The object `ImageToolsCutOutRequest`.

    Attributes:
        image_url: Address of the picture, or the picture as a data URI.
    """

    image_url: str
