from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RecraftStyle(Model):
    """The object `RecraftStyle`.

    Attributes:
        id: The id of the style, to use as `style_id`.
        credits: What the vendor charges, in its credits.
    """

    id: str
    credits: int | Unset = UNSET
