from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationSubtitle(Model):
    """The object `VideoTranslationSubtitle`.

    Attributes:
        segments: The lines, as `video_translation_extract_subtitle` gives them.
    """

    segments: list[dict[str, Any]]
