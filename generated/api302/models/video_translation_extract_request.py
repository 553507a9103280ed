from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationExtractRequest(Model):
    """The object `VideoTranslationExtractRequest`.

    Attributes:
        audio_url: Public address of the sound.
        language: Language that is spoken, e.g. `zh`, `en`.
        demucs: Separate the voice first.
        is_only_demucs: Separate only, which is cheaper; write nothing down.
    """

    audio_url: str
    language: str
    demucs: bool | Unset = UNSET
    is_only_demucs: bool | Unset = UNSET
