from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .video_translation_subtitle import VideoTranslationSubtitle


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationTranslateRequest(Model):
    """The object `VideoTranslationTranslateRequest`.

    Attributes:
        model: The chat model that translates.
        src_lang: Language of the lines.
        tgt_lang: Language to translate into.
        subtitle: See the type.
    """

    model: str
    src_lang: str
    tgt_lang: str
    subtitle: VideoTranslationSubtitle
