from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxVoiceSetting(Model):
    """The object `MinimaxVoiceSetting`.

    Attributes:
        voice_id: The id of the voice, e.g. `audiobook_male_1`.
        speed: Speed, 0.5 to 2. The gateway's default is 1.0.
        vol: Volume, above 0 to 10. The gateway's default is 1.0.
        pitch: Pitch in semitones, -12 to 12. The gateway's default is 0.
        emotion: The feeling, e.g. `neutral` or `happy`.
        text_normalization: Read numbers and dates as they are said; one caller sends it here.
    """

    voice_id: str
    speed: float | Unset = UNSET
    vol: float | Unset = UNSET
    pitch: int | Unset = UNSET
    emotion: str | Unset = UNSET
    text_normalization: bool | Unset = UNSET
