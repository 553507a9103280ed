from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsSubmitSpeechRequest(Model):
    """The object `ElevenlabsSubmitSpeechRequest`.

    Attributes:
        text: The text to speak.
        voice: The name of the voice. The gateway's default is 'Rachel'.
        stability: How even the voice is, 0 to 1. The gateway's default is 0.5.
        similarity_boost: How close it keeps to the original, 0 to 1. The gateway's default is 0.75.
        style: How much the style is exaggerated, 0 to 1.
        speed: Speed, 0.7 to 1.2. The gateway's default is 1.0.
        timestamps: Tell the times of the words too. The gateway's default is False.
        previous_text: What was said before.
        next_text: What will be said next.
        language_code: The language, e.g. `en`.
        apply_text_normalization: Whether numbers and dates are read as they are said. The gateway's default is 'auto'.
    """

    text: str
    voice: str | Unset = UNSET
    stability: float | Unset = UNSET
    similarity_boost: float | Unset = UNSET
    style: float | Unset = UNSET
    speed: float | Unset = UNSET
    timestamps: bool | Unset = UNSET
    previous_text: str | Unset = UNSET
    next_text: str | Unset = UNSET
    language_code: str | Unset = UNSET
    apply_text_normalization: Literal["auto", "off", "on"] | str | Unset = UNSET
