from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVoiceSubmission(Model):
    """The object `ChanjingVoiceSubmission`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        trace_id: The vendor's id of this call.
        data: The id of the voice.
    """

    code: int
    msg: str
    trace_id: str
    data: str | Unset = UNSET
