from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .elevenlabs_voice_settings import ElevenlabsVoiceSettings


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsVoice(Model):
    """The object `ElevenlabsVoice`.

    Attributes:
        voice_id: The id of the voice.
        name: Its name.
        category: The kind of voice, e.g. `premade` or `cloned`.
        labels: What it is like, by subject, e.g. `gender` or `accent`.
        description: What it is like.
        preview_url: Address of a sample.
        settings: Its own settings.
        samples: The recordings that it was made after, in the vendor's form.
        available_for_tiers: The vendor's plans that have it.
        high_quality_base_model_ids: The models that speak best with it.
        is_owner: Whether it is yours.
        is_legacy: Whether it is out of date.
        is_mixed: Whether it is a mix of voices.
        created_at_unix: Unix time of its making.
    """

    voice_id: str
    name: str | Unset = UNSET
    category: str | Unset = UNSET
    labels: dict[str, str] | Unset = UNSET
    description: str | None | Unset = UNSET
    preview_url: str | Unset = UNSET
    settings: ElevenlabsVoiceSettings | None | Unset = UNSET
    samples: list[Any] | None | Unset = UNSET
    available_for_tiers: list[str] | Unset = UNSET
    high_quality_base_model_ids: list[str] | Unset = UNSET
    is_owner: bool | Unset = UNSET
    is_legacy: bool | Unset = UNSET
    is_mixed: bool | Unset = UNSET
    created_at_unix: int | None | Unset = UNSET
