from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptFileRequest(Model):
    """The object `PptFileRequest`.

    Attributes:
        id: The id of the presentation.
        refresh: Draw it again. The gateway's default is False.
    """

    id: str
    refresh: bool | Unset = UNSET
