from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .suno_song_controls import SunoSongControls


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoSongRequest(Model):
    """The object `SunoSongRequest`.

    Attributes:
        mv: The model, e.g. `chirp-v3-5`.
        gpt_description_prompt: The idea of the song, in automatic mode.
        prompt: The lyrics, in custom mode and for a continuation.
        tags: The style, in custom mode and for a continuation.
        title: The title, in custom mode and for a continuation.
        make_instrumental: Make music without a voice.
        negative_tags: Styles to avoid.
        task_id: The task that made the song that goes on.
        continue_clip_id: The id of the song that goes on.
        continue_at: Second from which it goes on.
        metadata: See the type.
    """

    mv: str
    gpt_description_prompt: str | Unset = UNSET
    prompt: str | Unset = UNSET
    tags: str | Unset = UNSET
    title: str | Unset = UNSET
    make_instrumental: bool | Unset = UNSET
    negative_tags: str | Unset = UNSET
    task_id: str | Unset = UNSET
    continue_clip_id: str | Unset = UNSET
    continue_at: float | Unset = UNSET
    metadata: SunoSongControls | Unset = UNSET
