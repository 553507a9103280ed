from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsSelfieFace(Model):
    """The object `ImageToolsSelfieFace`.

    Attributes:
        main_face_image: Address of a picture of the face.
    """

    main_face_image: str
