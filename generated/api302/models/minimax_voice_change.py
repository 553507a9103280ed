from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxVoiceChange(Model):
    """How the voice is changed.

    Attributes:
        pitch: Deeper or brighter.
        intensity: Stronger or softer.
        timbre: Fuller or clearer.
        sound_effects: An effect, e.g. `spacious_echo`.
    """

    pitch: int | Unset = UNSET
    intensity: int | Unset = UNSET
    timbre: int | Unset = UNSET
    sound_effects: str | Unset = UNSET
