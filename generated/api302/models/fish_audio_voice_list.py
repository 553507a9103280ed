from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .fish_audio_voice import FishAudioVoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class FishAudioVoiceList(Model):
    """The object `FishAudioVoiceList`.

    Attributes:
        total: Voices in all.
        items: The voices of this page.
    """

    total: int
    items: list[FishAudioVoice]
