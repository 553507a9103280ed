from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsStableAudioRequest(Model):
    """The object `AudioModelsStableAudioRequest`.

    Attributes:
        prompt: What to play.
        seconds_start: Second of the piece that it begins with. The gateway's default is 0.
        seconds_total: Length in seconds, up to 47. The gateway's default is 30.
        steps: Steps of denoising. The gateway's default is 100.
    """

    prompt: str
    seconds_start: int | Unset = UNSET
    seconds_total: int | Unset = UNSET
    steps: int | Unset = UNSET
