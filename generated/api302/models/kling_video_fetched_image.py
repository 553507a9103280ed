from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoFetchedImage(FileLink, Model):
    """The object `KlingVideoFetchedImage`.

    Attributes:
        index: Number of the picture, from 0.
        url: Address of the picture.
    """

    index: int | Unset = UNSET
    url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
