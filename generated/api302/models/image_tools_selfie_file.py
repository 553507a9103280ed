from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsSelfieFile(Model):
    """The object `ImageToolsSelfieFile`.

    Attributes:
        main_face_image: A picture of the face.
    """

    main_face_image: bytes
