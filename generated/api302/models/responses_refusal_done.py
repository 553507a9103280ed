from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesRefusalDone(Model):
    """The object `ResponsesRefusalDone`.

    Attributes:
        type: The kind of event.
        refusal: The whole refusal.
        sequence_number: Number of the event.
        item_id: The item.
        output_index: Its number.
        content_index: Number of the part.
    """

    type: Literal["response.refusal.done"] | str
    refusal: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
