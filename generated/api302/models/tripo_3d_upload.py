from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DUpload(Model):
    """The object `Tripo3DUpload`.

    Attributes:
        file: The picture, as PNG, JPEG or WebP.
    """

    file: bytes
