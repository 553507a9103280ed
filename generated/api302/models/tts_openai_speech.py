from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsOpenaiSpeech(FileLink, Model):
    """The object `TtsOpenaiSpeech`.

    Attributes:
        audio_url: Where the sound can be fetched.
        format: Format of the sound.
    """

    audio_url: str
    format: str | Unset = UNSET
    file_field: ClassVar[str] = "audio_url"
