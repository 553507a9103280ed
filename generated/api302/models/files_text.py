from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class FilesText(Model):
    """The object `FilesText`.

    Attributes:
        msg: The text of the file.
    """

    msg: str
