from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaMasks(FileLink, Model):
    """The object `BriaMasks`.

    Attributes:
        objects_masks: Address of a zip archive with a mask for each object and a map of all.
    """

    objects_masks: str | Unset = UNSET
    file_field: ClassVar[str] = "objects_masks"
