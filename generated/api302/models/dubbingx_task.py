from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DubbingxTask(FileLink, Model):
    """The object `DubbingxTask`.

    Attributes:
        status: How it stands: `ready`, `generating`, `completed`, `failed` or `canceled`.
        file_url: Where the sound can be fetched.
    """

    status: str
    file_url: str | Unset = UNSET
    file_field: ClassVar[str] = "file_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "file_url": "fileUrl",
    }
