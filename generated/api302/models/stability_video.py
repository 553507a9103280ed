from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityVideo(Model):
    """A video, or where it stands.

    Attributes:
        video: The video as base64, when it is done.
        finish_reason: `SUCCESS`, or `CONTENT_FILTERED` when the content filter stepped in; absent while the work goes on.
        seed: The seed that was used.
        id: The id of the work, while it goes on.
        status: `in-progress` while the work goes on.
    """

    video: str | Unset = UNSET
    finish_reason: str | Unset = UNSET
    seed: int | Unset = UNSET
    id: str | Unset = UNSET
    status: str | Unset = UNSET
