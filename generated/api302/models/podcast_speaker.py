from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PodcastSpeaker(Model):
    """The object `PodcastSpeaker`.

    Attributes:
        id: Number of the speaker in the lines.
        provider: Who synthesises the speech, e.g. `doubao`.
        speaker: The provider's voice.
        speed: How fast to speak. The gateway's default is 1.0.
    """

    id: int
    provider: str
    speaker: str
    speed: float | Unset = UNSET
