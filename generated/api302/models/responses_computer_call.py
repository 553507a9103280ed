from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesComputerCall(Model):
    """The object `ResponsesComputerCall`.

    Attributes:
        type: The kind of item.
        id: The item's id.
        call_id: The id that the result names.
        status: How complete it is.
        action: A click, a key, a screenshot …; its fields depend on its `type`.
        pending_safety_checks: What you should confirm first, in the vendor's form.
    """

    type: Literal["computer_call"] | str
    id: str | Unset = UNSET
    call_id: str | Unset = UNSET
    status: str | Unset = UNSET
    action: dict[str, Any] | Unset = UNSET
    pending_safety_checks: list[Any] | Unset = UNSET
