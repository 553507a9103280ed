from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class OpenaiTranslateRequest(Model):
    """The object `OpenaiTranslateRequest`.

    Attributes:
        file: The sound: mp3, mp4, mpeg, mpga, m4a, wav or webm.
        model: The model, `whisper-1`.
        prompt: A text in English that shows the style, or that comes before.
        response_format: Form of the answer. The gateway's default is 'json'.
        temperature: Sampling temperature, 0 to 1. The gateway's default is 0.0.
    """

    file: bytes
    model: str
    prompt: str | Unset = UNSET
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"] | str | Unset = UNSET
    temperature: float | Unset = UNSET
