from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsSpeechFile(FileLink, Model):
    """The object `ElevenlabsSpeechFile`.

    Attributes:
        url: Where the sound can be fetched.
    """

    url: str
    file_field: ClassVar[str] = "url"
