from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_speech_info import DoubaoSpeechInfo


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoSpeech(Model):
    """The object `DoubaoSpeech`.

    Attributes:
        reqid: Your own id.
        code: 3000 for success.
        operation: Always `query`.
        message: What happened, in words.
        sequence: Number of the piece; negative for the last.
        data: The sound as base64.
        addition: See the type.
    """

    reqid: str | Unset = UNSET
    code: int | Unset = UNSET
    operation: str | Unset = UNSET
    message: str | Unset = UNSET
    sequence: int | Unset = UNSET
    data: str | Unset = UNSET
    addition: DoubaoSpeechInfo | Unset = UNSET
