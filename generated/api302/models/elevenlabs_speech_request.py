from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .elevenlabs_dictionary import ElevenlabsDictionary
    from .elevenlabs_voice_settings import ElevenlabsVoiceSettings


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsSpeechRequest(Model):
    """The object `ElevenlabsSpeechRequest`.

    Attributes:
        text: The text to speak.
        model_id: The model, e.g. `eleven_v3`. The gateway's default is 'eleven_multilingual_v2'.
        language_code: The language, e.g. `en`.
        voice_settings: See the type.
        seed: For a speech that can be made again.
        previous_text: What was said before.
        next_text: What will be said next.
        pronunciation_dictionary_locators: Dictionaries of pronunciation.
        previous_request_ids: Ids of the speeches before.
        next_request_ids: Ids of the speeches that follow.
        apply_text_normalization: Whether numbers and dates are read as they are said.
    """

    text: str
    model_id: str | Unset = UNSET
    language_code: str | Unset = UNSET
    voice_settings: ElevenlabsVoiceSettings | Unset = UNSET
    seed: int | Unset = UNSET
    previous_text: str | Unset = UNSET
    next_text: str | Unset = UNSET
    pronunciation_dictionary_locators: list[ElevenlabsDictionary] | Unset = UNSET
    previous_request_ids: list[str] | Unset = UNSET
    next_request_ids: list[str] | Unset = UNSET
    apply_text_normalization: Literal["auto", "off", "on"] | str | Unset = UNSET
