from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XExportData(FileLink, Model):
    """The object `Doc2XExportData`.

    Attributes:
        status: Where the export stands.
        url: Address of the file; empty before. `&` may stand there as `\\u0026`.
    """

    status: Literal["failed", "processing", "success"] | str
    url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
