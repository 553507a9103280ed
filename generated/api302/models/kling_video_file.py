from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoFile(FileLink, Model):
    """The video, or the picture of its cover.

    Attributes:
        resource: Address of the file.
        width: Pixels across.
        height: Pixels down.
        duration: Length of the video; 0 for a picture.
    """

    resource: str
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    duration: int | Unset = UNSET
    file_field: ClassVar[str] = "resource"
