from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptFile(FileLink, Model):
    """The object `PptFile`.

    Attributes:
        file_url: Address of the file, valid for two hours (vendor).
        id: The id of the presentation.
        name: Its name.
        subject: What it is about.
    """

    file_url: str
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    subject: str | Unset = UNSET
    file_field: ClassVar[str] = "file_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "file_url": "fileUrl",
    }
