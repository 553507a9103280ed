from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsWhisperxRequest(Model):
    """The object `AudioModelsWhisperxRequest`.

    Attributes:
        audio_input: The sound.
        processing_type: What to do: `align`.
        language: The language that is spoken, e.g. `zh`.
        translate: Translate what is said. The gateway's default is False.
        output: Form of the answer; `raw` and `text` have been seen.
    """

    audio_input: bytes
    processing_type: str | Unset = UNSET
    language: str | Unset = UNSET
    translate: bool | Unset = UNSET
    output: str | Unset = UNSET
