from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoLyricsRequest(Model):
    """The object `SunoLyricsRequest`.

    Attributes:
        prompt: What the song is about.
    """

    prompt: str
