from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsAlignRequest(Model):
    """The object `AudioModelsAlignRequest`.

    Attributes:
        file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
        model: The model, `whisper-v3` or `whisper-v3-turbo`.
        text: What it says; the page does not require it, the vendor does.
        vad_model: Model that finds speech. The gateway's default is 'silero'.
        preprocessing: How the sound is prepared. The gateway's default is 'none'.
        response_format: Form of the answer. The gateway's default is 'verbose_json'.
        alignment_model: Model that finds the times. The gateway's default is 'tdnn_ffn'.
    """

    file: bytes
    model: str
    text: str | Unset = UNSET
    vad_model: str | Unset = UNSET
    preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | str | Unset = UNSET
    response_format: Literal["srt", "verbose_json", "vtt"] | str | Unset = UNSET
    alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | str | Unset = UNSET
