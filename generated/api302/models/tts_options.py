from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tts_voice import TtsVoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsOptions(Model):
    """What a request may ask for.

    Attributes:
        model_list: The models.
        output_format_list: The formats.
        voice_list: The voices.
    """

    model_list: list[str] | Unset = UNSET
    output_format_list: list[str] | Unset = UNSET
    voice_list: list[TtsVoice] | Unset = UNSET
