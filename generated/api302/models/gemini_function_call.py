from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiFunctionCall(Model):
    """A function that the model wants to be called.

    Attributes:
        id: The id of the call.
        name: The function.
        args: Arguments or result of a function; any fields.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    args: dict[str, Any] | Unset = UNSET
