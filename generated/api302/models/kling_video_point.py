from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoPoint(Model):
    """The object `KlingVideoPoint`.

    Attributes:
        x: Pixels across.
        y: Pixels in height.
    """

    x: int
    y: int
