from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsConversion(FileLink, Model):
    """The object `ImageToolsConversion`.

    Attributes:
        output: Address of the PNG.
    """

    output: str
    file_field: ClassVar[str] = "output"
