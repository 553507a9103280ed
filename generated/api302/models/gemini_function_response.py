from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiFunctionResponse(Model):
    """What the function returned.

    Attributes:
        id: The id of the call.
        name: The function.
        response: Arguments or result of a function; any fields.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    response: dict[str, Any] | Unset = UNSET
