from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraAsset(Model):
    """The object `HedraAsset`.

    Attributes:
        id: The id of the asset.
        name: Its name.
        type: What it is.
    """

    id: str
    name: str | Unset = UNSET
    type: str | Unset = UNSET
