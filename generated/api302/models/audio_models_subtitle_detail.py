from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .audio_models_subtitle import AudioModelsSubtitle


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsSubtitleDetail(Model):
    """The object `AudioModelsSubtitleDetail`.

    Attributes:
        subtitles_array: The subtitles.
    """

    subtitles_array: list[AudioModelsSubtitle] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "subtitles_array": "subtitlesArray",
    }
