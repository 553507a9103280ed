from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatTaskPending(Model):
    """The object `ChatTaskPending`.

    Attributes:
        message: Where the call stands, `result pending`.
    """

    message: str | Unset = UNSET
