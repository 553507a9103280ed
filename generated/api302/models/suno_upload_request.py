from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoUploadRequest(Model):
    """The object `SunoUploadRequest`.

    Attributes:
        url: Public address of the sound.
    """

    url: str
