from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoPersonaRequest(Model):
    """The object `SunoPersonaRequest`.

    Attributes:
        root_clip_id: The song to take the voice from; made by this gateway, not uploaded.
        name: A name.
        description: What it sounds like.
        clips: Ids of songs, usually `root_clip_id` alone.
        is_public: Whether others may use it.
    """

    root_clip_id: str
    name: str
    description: str
    clips: list[str]
    is_public: bool
