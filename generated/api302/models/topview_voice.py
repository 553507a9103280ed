from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewVoice(Model):
    """The object `TopviewVoice`.

    Attributes:
        voice_id: The id of the voice.
        voice_name: The name.
        language: The language.
        gender: `male` or `female`.
        age: `Young`, `Middle Age` or `Old`.
        style: `UGC`, `Advertisement`, `Cartoon_And_Animals` or `Influencer`.
        accent: The accent.
        demo_audio_url: Address of a sample.
    """

    voice_id: str | Unset = UNSET
    voice_name: str | Unset = UNSET
    language: str | Unset = UNSET
    gender: str | Unset = UNSET
    age: str | Unset = UNSET
    style: str | Unset = UNSET
    accent: str | Unset = UNSET
    demo_audio_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "voice_id": "voiceId",
        "voice_name": "voiceName",
        "demo_audio_url": "demoAudioUrl",
    }
