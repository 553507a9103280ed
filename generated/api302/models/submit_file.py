from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SubmitFile(FileLink, Model):
    """A file that the model made.

    Attributes:
        url: Address of the file.
        content_type: Its media type.
        file_name: Its name.
        file_size: Bytes.
    """

    url: str | Unset = UNSET
    content_type: str | Unset = UNSET
    file_name: str | Unset = UNSET
    file_size: int | Unset = UNSET
    file_field: ClassVar[str] = "url"
