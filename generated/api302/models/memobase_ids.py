from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseIds(Model):
    """The object `MemobaseIds`.

    Attributes:
        ids: The ids.
    """

    ids: list[str]
