from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SubmitImage(FileLink, Model):
    """The object `SubmitImage`.

    Attributes:
        url: Address of the picture.
        content_type: Its media type, e.g. `image/png`.
        file_name: Its name.
        file_size: Bytes; some models always say 0.
        width: Pixels across.
        height: Pixels down.
    """

    url: str | Unset = UNSET
    content_type: str | Unset = UNSET
    file_name: str | Unset = UNSET
    file_size: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    file_field: ClassVar[str] = "url"
