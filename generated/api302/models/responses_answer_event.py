from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_answer import ResponsesAnswer


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesAnswerEvent(Model):
    """The answer as a whole has changed; the last event of a stream is one of these.

    Attributes:
        type: The kind of event.
        response: See the type.
        sequence_number: Number of the event, from 0.
    """

    type: (
        Literal[
            "response.completed",
            "response.created",
            "response.failed",
            "response.in_progress",
            "response.incomplete",
            "response.queued",
        ]
        | str
    )
    response: ResponsesAnswer
    sequence_number: int | Unset = UNSET
