from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesErrorEvent(Model):
    """The stream ends with a failure.

    Attributes:
        type: The kind of event.
        message: The reason.
        sequence_number: Number of the event.
        code: The vendor's code.
        param: The field that the vendor complains about.
    """

    type: Literal["error"] | str
    message: str
    sequence_number: int | Unset = UNSET
    code: str | None | Unset = UNSET
    param: str | None | Unset = UNSET
