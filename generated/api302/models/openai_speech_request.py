from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class OpenaiSpeechRequest(Model):
    """The object `OpenaiSpeechRequest`.

    Attributes:
        model: The model: `tts-1`, `tts-1-hd` or `gpt-4o-mini-tts`.
        input: The text to speak, up to 4096 characters.
        voice: The voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer` or `verse`; `ballad` and `verse` of `gpt-4o-mini-tts` only.
        response_format: Format of the sound. The gateway's default is 'mp3'.
        speed: Speed, 0.25 to 4. The gateway's default is 1.0.
        instructions: How to speak, in words; of `gpt-4o-mini-tts` only.
    """

    model: str
    input: str
    voice: str
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | str | Unset = UNSET
    speed: float | Unset = UNSET
    instructions: str | Unset = UNSET
