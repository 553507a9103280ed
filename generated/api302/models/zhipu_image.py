from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ZhipuImage(FileLink, Model):
    """The object `ZhipuImage`.

    Attributes:
        url: Where the picture can be fetched.
    """

    url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
