from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DFile(Model):
    """A file that the task made.

    Attributes:
        type: Format of the file, e.g. `glb`.
        url: Address of the file.
    """

    type: str | Unset = UNSET
    url: str | Unset = UNSET
