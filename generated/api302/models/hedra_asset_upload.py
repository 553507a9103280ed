from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraAssetUpload(Model):
    """The object `HedraAssetUpload`.

    Attributes:
        file: The picture or the sound.
    """

    file: bytes
