from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRelightBackgroundFiles(Model):
    """The object `ImageToolsRelightBackgroundFiles`.

    Attributes:
        subject_image: The picture whose subject is lit.
        background_image: The background.
    """

    subject_image: bytes
    background_image: bytes
