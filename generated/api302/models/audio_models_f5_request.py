from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsF5Request(Model):
    """The object `AudioModelsF5Request`.

    Attributes:
        gen_text: The text to speak.
        ref_audio_url: Address of a recording of the voice.
        model_type: The model.
        ref_text: What the recording says.
        remove_silence: Take silence out. The gateway's default is True.
    """

    gen_text: str
    ref_audio_url: str
    model_type: Literal["E2-TTS", "F5-TTS"] | str
    ref_text: str | Unset = UNSET
    remove_silence: bool | Unset = UNSET
