from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class FilesUploadRequest(Model):
    """The object `FilesUploadRequest`.

    Attributes:
        file: The file, at most 50 MB.
    """

    file: bytes
