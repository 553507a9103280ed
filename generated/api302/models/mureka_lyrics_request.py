from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaLyricsRequest(Model):
    """The object `MurekaLyricsRequest`.

    Attributes:
        prompt: What the song is about.
    """

    prompt: str
