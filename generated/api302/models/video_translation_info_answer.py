from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .video_translation_error import VideoTranslationError
    from .video_translation_info import VideoTranslationInfo


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationInfoAnswer(Model):
    """The object `VideoTranslationInfoAnswer`.

    Attributes:
        info: See the type.
        error: Why it failed, instead of `info`.
    """

    info: VideoTranslationInfo | Unset = UNSET
    error: VideoTranslationError | Unset = UNSET
