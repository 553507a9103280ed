from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxImageStatus(Model):
    """The object `MinimaxImageStatus`.

    Attributes:
        status_code: 0 for success.
        status_msg: What happened, in words.
    """

    status_code: int
    status_msg: str
