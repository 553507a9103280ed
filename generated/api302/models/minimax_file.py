from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxFile(FileLink, Model):
    """The object `MinimaxFile`.

    Attributes:
        file_id: The id of the file; text of videos, the vendor may give a number.
        bytes_: Its size in bytes; 0 of videos.
        created_at: Unix time in seconds.
        filename: Its name.
        purpose: What it was made for, e.g. `video_generation`.
        download_url: Where it can be fetched.
        backup_download_url: Where else it can be fetched.
    """

    file_id: str | int | Unset = UNSET
    bytes_: int | Unset = UNSET
    created_at: int | Unset = UNSET
    filename: str | Unset = UNSET
    purpose: str | Unset = UNSET
    download_url: str | Unset = UNSET
    backup_download_url: str | Unset = UNSET
    file_field: ClassVar[str] = "download_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "bytes_": "bytes",
    }
