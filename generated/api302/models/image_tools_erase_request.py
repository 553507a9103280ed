from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsEraseRequest(Model):
    """The object `ImageToolsEraseRequest`.

    Attributes:
        image_url: The picture, a file.
        mask_image_url: The mask, a file; what is white is removed.
    """

    image_url: bytes
    mask_image_url: bytes
