from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SubmitImageSize(Model):
    """The size of the picture.

    Attributes:
        width: Pixels across.
        height: Pixels down.
    """

    width: int
    height: int
