from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideoDeleteRequest(Model):
    """The object `ChanjingVideoDeleteRequest`.

    Attributes:
        id: What to delete.
    """

    id: str
