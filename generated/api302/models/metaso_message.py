from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoMessage(Model):
    """The object `MetasoMessage`.

    Attributes:
        role: Who speaks: `user` or `assistant`.
        content: What is said.
    """

    role: str | Unset = UNSET
    content: str | Unset = UNSET
