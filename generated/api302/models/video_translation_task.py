from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .video_translation_result import VideoTranslationResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationTask(Model):
    """The object `VideoTranslationTask`.

    Attributes:
        status: Where the task stands.
        progress: How far it is.
        result: What the task made; which fields there are depends on the submission.
    """

    status: Literal["fail", "pending", "processing", "queue", "success"] | str
    progress: float | Unset = UNSET
    result: VideoTranslationResult | Unset = UNSET
