from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FishAudioSpeechRequest(Model):
    """The object `FishAudioSpeechRequest`.

    Attributes:
        text: The text to speak.
        reference_id: The id of the voice.
        chunk_length: Characters that are spoken in one go, 100 to 300. The gateway's default is 200.
        normalize: Read numbers and dates as they are said. The gateway's default is True.
        format: Format of the sound. The gateway's default is 'mp3'.
        mp3_bitrate: Kilobits a second, of MP3. The gateway's default is 128.
        opus_bitrate: Kilobits a second, of Opus; -1000 to let it choose. The gateway's default is 32.
        latency: `balanced` begins sooner. The gateway's default is 'normal'.
    """

    text: str
    reference_id: str | Unset = UNSET
    chunk_length: int | Unset = UNSET
    normalize: bool | Unset = UNSET
    format: Literal["mp3", "opus", "pcm", "wav"] | str | Unset = UNSET
    mp3_bitrate: Literal[64, 128, 192] | int | Unset = UNSET
    opus_bitrate: Literal[-1000, 24, 32, 48, 64] | int | Unset = UNSET
    latency: Literal["balanced", "normal"] | str | Unset = UNSET
