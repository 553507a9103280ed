from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityVideoSubmission(Model):
    """The object `StabilityVideoSubmission`.

    Attributes:
        id: The id to ask for the video with.
    """

    id: str
