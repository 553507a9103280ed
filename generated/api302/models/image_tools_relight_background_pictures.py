from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRelightBackgroundPictures(Model):
    """The object `ImageToolsRelightBackgroundPictures`.

    Attributes:
        subject_image: Address of the picture whose subject is lit.
        background_image: Address of the background.
    """

    subject_image: str
    background_image: str
