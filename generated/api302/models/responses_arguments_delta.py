from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesArgumentsDelta(Model):
    """The object `ResponsesArgumentsDelta`.

    Attributes:
        type: The kind of event.
        delta: The next piece of the arguments, which together are JSON.
        sequence_number: Number of the event.
        item_id: The call.
        output_index: Its number.
    """

    type: Literal["response.function_call_arguments.delta"] | str
    delta: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
