from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraPortraitUpload(Model):
    """The object `HedraPortraitUpload`.

    Attributes:
        file: The picture, PNG or JPG.
    """

    file: bytes
