from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_base_response import MinimaxBaseResponse
    from .minimax_speech_data import MinimaxSpeechData
    from .minimax_speech_info import MinimaxSpeechInfo


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxSpeech(Model):
    """The object `MinimaxSpeech`.

    Attributes:
        base_resp: Whether the call itself was accepted.
        data: See the type.
        extra_info: See the type.
        trace_id: The vendor's id of this call.
    """

    base_resp: MinimaxBaseResponse
    data: MinimaxSpeechData | Unset = UNSET
    extra_info: MinimaxSpeechInfo | Unset = UNSET
    trace_id: str | Unset = UNSET
