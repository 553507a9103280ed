from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseId(Model):
    """The object `MemobaseId`.

    Attributes:
        id: The id.
    """

    id: str
