from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .audio_models_subtitle_detail import AudioModelsSubtitleDetail


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsSubtitles(Model):
    """The object `AudioModelsSubtitles`.

    Attributes:
        detail: See the type.
    """

    detail: AudioModelsSubtitleDetail | Unset = UNSET
