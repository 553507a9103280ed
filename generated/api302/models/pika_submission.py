from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class PikaSubmission(Model):
    """The object `PikaSubmission`.

    Attributes:
        video_id: The id to ask for the video with.
    """

    video_id: str
