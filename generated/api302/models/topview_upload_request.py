from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewUploadRequest(Model):
    """The object `TopviewUploadRequest`.

    Attributes:
        file: Public address of the file.
    """

    file: str
