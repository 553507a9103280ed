from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleSynthesizedSpeech(Model):
    """The object `GoogleSynthesizedSpeech`.

    Attributes:
        audio_content: The sound as base64.
    """

    audio_content: str
    json_names: ClassVar[Mapping[str, str]] = {
        "audio_content": "audioContent",
    }
