from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .elevenlabs_language import ElevenlabsLanguage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsModel(Model):
    """The object `ElevenlabsModel`.

    Attributes:
        model_id: The id of the model.
        name: Its name.
        description: What it is good for.
        can_be_finetuned: Whether it can be tuned.
        can_do_text_to_speech: Whether it speaks texts.
        can_do_voice_conversion: Whether it gives a speech another voice.
        can_use_style: Whether it knows `style`.
        can_use_speaker_boost: Whether it knows `use_speaker_boost`.
        serves_pro_voices: Whether it speaks with professional voices.
        token_cost_factor: What a character counts.
        requires_alpha_access: Whether it is open to testers only.
        max_characters_request_free_user: Most characters of a call, for free users of the vendor.
        max_characters_request_subscribed_user: Most characters of a call, for paying users of the vendor.
        maximum_text_length_per_request: Most characters of a call.
        languages: The languages that it speaks.
        concurrency_group: With which models it shares the limit of calls at a time.
    """

    model_id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    can_be_finetuned: bool | Unset = UNSET
    can_do_text_to_speech: bool | Unset = UNSET
    can_do_voice_conversion: bool | Unset = UNSET
    can_use_style: bool | Unset = UNSET
    can_use_speaker_boost: bool | Unset = UNSET
    serves_pro_voices: bool | Unset = UNSET
    token_cost_factor: float | Unset = UNSET
    requires_alpha_access: bool | Unset = UNSET
    max_characters_request_free_user: int | Unset = UNSET
    max_characters_request_subscribed_user: int | Unset = UNSET
    maximum_text_length_per_request: int | Unset = UNSET
    languages: list[ElevenlabsLanguage] | Unset = UNSET
    concurrency_group: str | Unset = UNSET
