from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewVideoFile(FileLink, Model):
    """The object `TopviewVideoFile`.

    Attributes:
        file_path: Address of the video.
        width: Pixels across.
        height: Pixels down.
    """

    file_path: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    file_field: ClassVar[str] = "file_path"
    json_names: ClassVar[Mapping[str, str]] = {
        "file_path": "filePath",
    }
