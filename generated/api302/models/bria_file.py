from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaFile(FileLink, Model):
    """The object `BriaFile`.

    Attributes:
        result_url: Address of the picture.
    """

    result_url: str
    file_field: ClassVar[str] = "result_url"
