from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideoSubmission(Model):
    """The object `ChanjingVideoSubmission`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        data: The id of the video, or of the digital person.
        trace_id: The vendor's id of this call.
    """

    code: int
    msg: str
    data: str
    trace_id: str
