from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoSpeechAudio(Model):
    """How it sounds.

    Attributes:
        voice_type: The id of the voice, e.g. `zh_male_M392_conversation_wvae_bigtts`.
        encoding: Format of the sound. The gateway's default is 'pcm'.
        speed_ratio: Speed, 0.8 to 2. The gateway's default is 1.0.
    """

    voice_type: str
    encoding: Literal["mp3", "ogg_opus", "pcm", "wav"] | str | Unset = UNSET
    speed_ratio: float | Unset = UNSET
