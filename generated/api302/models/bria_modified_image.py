from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaModifiedImage(FileLink, Model):
    """The object `BriaModifiedImage`.

    Attributes:
        image_res: Address of the picture or of the PSD file, for a limited time.
        sid: The session, for further changes.
    """

    image_res: str | Unset = UNSET
    sid: str | Unset = UNSET
    file_field: ClassVar[str] = "image_res"
