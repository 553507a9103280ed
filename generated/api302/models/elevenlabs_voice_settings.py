from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsVoiceSettings(Model):
    """The object `ElevenlabsVoiceSettings`.

    Attributes:
        stability: How even the voice is, 0 to 1.
        similarity_boost: How close it keeps to the original, 0 to 1.
        style: How much the style is exaggerated, 0 to 1.
        use_speaker_boost: Whether it keeps closer to the speaker, at the cost of time.
        speed: Speed, 1 for normal.
    """

    stability: float | Unset = UNSET
    similarity_boost: float | Unset = UNSET
    style: float | Unset = UNSET
    use_speaker_boost: bool | Unset = UNSET
    speed: float | Unset = UNSET
