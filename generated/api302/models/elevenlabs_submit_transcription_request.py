from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsSubmitTranscriptionRequest(Model):
    """The object `ElevenlabsSubmitTranscriptionRequest`.

    Attributes:
        audio_url: Address of the sound.
        language_code: The language that is spoken, e.g. `eng`.
        tag_audio_events: Write down laughter and the like too. The gateway's default is True.
        diarize: Tell the speakers apart. The gateway's default is True.
    """

    audio_url: str
    language_code: str | Unset = UNSET
    tag_audio_events: bool | Unset = UNSET
    diarize: bool | Unset = UNSET
