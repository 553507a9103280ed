from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsTranscribeFileRequest(Model):
    """The object `ElevenlabsTranscribeFileRequest`.

    Attributes:
        file: The sound.
        model_id: The model.
        language_code: The language that is spoken, e.g. `eng`.
        tag_audio_events: Write down laughter and the like too. The gateway's default is True.
        num_speakers: Most speakers.
        timestamps_granularity: What gets times. The gateway's default is 'word'.
        diarize: Tell the speakers apart. The gateway's default is False.
    """

    file: bytes
    model_id: Literal["scribe_v1", "scribe_v1_experimental"] | str
    language_code: str | Unset = UNSET
    tag_audio_events: bool | Unset = UNSET
    num_speakers: int | Unset = UNSET
    timestamps_granularity: Literal["character", "none", "word"] | str | Unset = UNSET
    diarize: bool | Unset = UNSET
