from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployDeleted(Model):
    """The object `DeployDeleted`.

    Attributes:
        deleted: What was taken down.
    """

    deleted: str | Unset = UNSET
