from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class PodcastLine(Model):
    """The object `PodcastLine`.

    Attributes:
        content: What is said.
        speaker: Number of the speaker, from 1.
    """

    content: str
    speaker: int
