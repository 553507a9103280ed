from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsOpenaiRequest(Model):
    """The object `TtsOpenaiRequest`.

    Attributes:
        model: The vendor, e.g. `doubao` or `openai`.
        input: The text to speak.
        voice: The id of the voice at that vendor.
        response_format: Format of the sound. The gateway's default is 'mp3'.
        speed: Speed, 1 for normal. The gateway's default is 1.0.
        volume: Volume, 1 for normal.
        emotion: The feeling, where the voice knows it; seen of callers only.
        instructions: How to speak, in words; seen of one caller only.
        stream_format: The sound itself or its address.
    """

    model: str
    input: str
    voice: str
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | str | Unset = UNSET
    speed: float | Unset = UNSET
    volume: float | Unset = UNSET
    emotion: str | Unset = UNSET
    instructions: str | Unset = UNSET
    stream_format: Literal["audio", "url"] | str | Unset = UNSET
