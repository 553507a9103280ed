from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxExport(FileLink, Model):
    """The object `SandboxExport`.

    Attributes:
        url: Address of the exported file, a zip archive when there were several.
    """

    url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
