from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesToolChoice(Model):
    """The object `ResponsesToolChoice`.

    Attributes:
        type: Kind of the tool.
        name: Of a function, its name.
    """

    type: str
    name: str | Unset = UNSET
