from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaSongRequest(Model):
    """The object `MurekaSongRequest`.

    Attributes:
        lyrics: The lyrics, up to 3000 characters.
        model: The model: `auto`, `mureka-6`, `mureka-7.5` or `mureka-o1`. The gateway's default is 'auto'.
        n: How many songs, up to 3. The gateway's default is 2.
        prompt: The style, up to 1024 characters; not together with the ids.
        reference_id: The id of a song to go by, uploaded for `reference`.
        vocal_id: The id of a voice to go by, uploaded for `vocal`.
        melody_id: The id of a melody to go by, uploaded for `melody`; not together with the others.
        stream: Let the song be played while it grows; not of `mureka-o1`.
    """

    lyrics: str
    model: str | Unset = UNSET
    n: int | Unset = UNSET
    prompt: str | Unset = UNSET
    reference_id: str | Unset = UNSET
    vocal_id: str | Unset = UNSET
    melody_id: str | Unset = UNSET
    stream: bool | Unset = UNSET
