from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingSpeechFile(FileLink, Model):
    """The object `ChanjingSpeechFile`.

    Attributes:
        url: Where the file can be fetched.
        path: The name of the file.
        duration: Length in seconds.
    """

    url: str | Unset = UNSET
    path: str | Unset = UNSET
    duration: float | Unset = UNSET
    file_field: ClassVar[str] = "url"
