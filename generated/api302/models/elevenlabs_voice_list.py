from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .elevenlabs_voice import ElevenlabsVoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsVoiceList(Model):
    """The object `ElevenlabsVoiceList`.

    Attributes:
        voices: The voices.
    """

    voices: list[ElevenlabsVoice]
