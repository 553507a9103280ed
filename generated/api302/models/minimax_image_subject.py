from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxImageSubject(Model):
    """The object `MinimaxImageSubject`.

    Attributes:
        type: Kind of subject; the vendor knows only `character`.
        image_file: Address or `data:image/…;base64,…` of the picture.
    """

    type: str | Unset = UNSET
    image_file: str | Unset = UNSET
