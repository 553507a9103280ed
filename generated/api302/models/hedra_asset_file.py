from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraAssetFile(Model):
    """The object `HedraAssetFile`.

    Attributes:
        type: What it is, e.g. `uploaded_image`.
        width: Pixels across.
        height: Pixels down.
        url: Address of the file.
    """

    type: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    url: str | Unset = UNSET
