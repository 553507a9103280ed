from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeReceipt(Model):
    """The object `KnowledgeReceipt`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        data: Taken to be null.
    """

    code: int
    msg: str
    data: Any | Unset = UNSET
