from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CardsFile(FileLink, Model):
    """The object `CardsFile`.

    Attributes:
        url: Address of the picture.
        format: Its format.
    """

    url: str | Unset = UNSET
    format: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
