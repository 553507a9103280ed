from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .video_translation_subtitle import VideoTranslationSubtitle


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationResult(FileLink, Model):
    """What the task made; which fields there are depends on the submission.

    Attributes:
        video_url: Address of the video, fetched or with subtitles.
        audio_url: Address of the sound of a video that was fetched.
        subtitle: See the type.
        src_subtitle: The original lines, after a translation.
        trans_subtitle: The translated lines.
    """

    video_url: str | Unset = UNSET
    audio_url: str | Unset = UNSET
    subtitle: VideoTranslationSubtitle | Unset = UNSET
    src_subtitle: list[dict[str, Any]] | Unset = UNSET
    trans_subtitle: list[dict[str, Any]] | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
