from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowTranscribeRequest(Model):
    """The object `SiliconflowTranscribeRequest`.

    Attributes:
        file: The sound.
        model: The model, `FunAudioLLM/SenseVoiceSmall`.
    """

    file: bytes
    model: str
