from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldFile(FileLink, Model):
    """A copy of the result; `min` is small, `raw` full.

    Attributes:
        type: Kind of file, `image` or `video`.
        url: Where it can be fetched.
    """

    type: str | Unset = UNSET
    url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
