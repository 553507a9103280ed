from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_voice_config import GeminiVoiceConfig


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiSpeechConfig(Model):
    """How the answer is spoken.

    Attributes:
        voice_config: See the type.
        language_code: The language.
    """

    voice_config: GeminiVoiceConfig | Unset = UNSET
    language_code: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "voice_config": "voiceConfig",
        "language_code": "languageCode",
    }
