from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_prebuilt_voice import GeminiPrebuiltVoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiVoiceConfig(Model):
    """The object `GeminiVoiceConfig`.

    Attributes:
        prebuilt_voice_config: See the type.
    """

    prebuilt_voice_config: GeminiPrebuiltVoice | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "prebuilt_voice_config": "prebuiltVoiceConfig",
    }
