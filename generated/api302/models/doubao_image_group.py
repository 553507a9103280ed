from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoImageGroup(Model):
    """The object `DoubaoImageGroup`.

    Attributes:
        max_images: Most pictures of the group, 1 to 15. The gateway's default is 15.
    """

    max_images: int | Unset = UNSET
