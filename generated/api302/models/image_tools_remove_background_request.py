from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRemoveBackgroundRequest(Model):
    """The object `ImageToolsRemoveBackgroundRequest`.

    Attributes:
        image: The picture.
    """

    image: bytes
