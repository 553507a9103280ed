from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .files_text import FilesText


@define(slots=False, kw_only=True, repr=False, eq=False)
class FilesParseAnswer(Model):
    """The object `FilesParseAnswer`.

    Attributes:
        code: How it went; the value of success is not documented.
        msg: How it went, in words.
        data: See the type.
    """

    code: int
    msg: str
    data: FilesText
