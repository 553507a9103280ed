from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .chanjing_voice import ChanjingVoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVoiceResult(Model):
    """The object `ChanjingVoiceResult`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        data: See the type.
        trace_id: The vendor's id of this call.
    """

    code: int
    msg: str
    data: ChanjingVoice
    trace_id: str
