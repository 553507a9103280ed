from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class FilesUploadAnswer(Model):
    """The object `FilesUploadAnswer`.

    Attributes:
        code: 200 when the file is stored.
        data: Address of the stored file.
        message: How it went, in words.
    """

    code: int
    data: str
    message: str
