from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsSwapFaceRequest(Model):
    """The object `ImageToolsSwapFaceRequest`.

    Attributes:
        base_image_url: The picture to put the face into, a file.
        swap_image_url: The picture of the face, a file.
    """

    base_image_url: bytes
    swap_image_url: bytes
