from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .doubao_speech_audio import DoubaoSpeechAudio
    from .doubao_speech_text import DoubaoSpeechText


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoSpeechRequest(Model):
    """The object `DoubaoSpeechRequest`.

    Attributes:
        audio: How it sounds.
        request: What is spoken.
    """

    audio: DoubaoSpeechAudio
    request: DoubaoSpeechText
