from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DFile(FileLink, Model):
    """A file that the task made.

    Attributes:
        type: Format of the file, e.g. `glb`.
        url: Address of the file.
    """

    type: str | Unset = UNSET
    url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
