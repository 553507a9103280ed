from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesFunctionCall(Model):
    """The object `ResponsesFunctionCall`.

    Attributes:
        type: The kind of item.
        call_id: The id that the result names.
        name: The function.
        arguments: Its arguments, as JSON text.
        id: The item's id.
        status: How complete it is.
    """

    type: Literal["function_call"] | str
    call_id: str
    name: str
    arguments: str
    id: str | Unset = UNSET
    status: str | Unset = UNSET
