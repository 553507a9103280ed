from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FishAudioSample(Model):
    """The object `FishAudioSample`.

    Attributes:
        title: The title.
        text: What it says.
        task_id: The id of the call that made it.
        audio: Address of the sound.
    """

    title: str | Unset = UNSET
    text: str | Unset = UNSET
    task_id: str | Unset = UNSET
    audio: str | Unset = UNSET
