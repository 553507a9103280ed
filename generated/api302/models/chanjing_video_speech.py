from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideoSpeech(Model):
    """The object `ChanjingVideoSpeech`.

    Attributes:
        text: The whole text as one entry, fewer than 4000 characters.
        audio_man: The voice.
        speed: Speed, 0.5 to 2. The gateway's default is 1.0.
    """

    text: list[str]
    audio_man: str
    speed: float | Unset = UNSET
