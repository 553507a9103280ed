from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GlifOutput(FileLink, Model):
    """The object `GlifOutput`.

    Attributes:
        type: Kind of output, e.g. `IMAGE`.
        value: Address of the file, or the text.
    """

    type: str | Unset = UNSET
    value: str | Unset = UNSET
    file_field: ClassVar[str] = "value"
