from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingImage(FileLink, Model):
    """The object `KlingImage`.

    Attributes:
        id: The id of the picture; empty in some answers.
        index: Number of the picture, from 0.
        url: Where the picture can be fetched.
    """

    id: str | Unset = UNSET
    index: int | Unset = UNSET
    url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
