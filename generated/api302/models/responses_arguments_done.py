from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesArgumentsDone(Model):
    """The object `ResponsesArgumentsDone`.

    Attributes:
        type: The kind of event.
        arguments: All arguments, as JSON text.
        sequence_number: Number of the event.
        item_id: The call.
        output_index: Its number.
        name: The function.
    """

    type: Literal["response.function_call_arguments.done"] | str
    arguments: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    name: str | Unset = UNSET
