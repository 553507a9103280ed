from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoImage(FileLink, Model):
    """The object `DoubaoImage`.

    Attributes:
        url: Where the picture can be fetched, for 24 hours.
        b64_json: The picture as base64.
        size: Width and height in pixels, of Seedream 4 and later.
    """

    url: str | Unset = UNSET
    b64_json: str | Unset = UNSET
    size: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
