from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraCharacterRequest(Model):
    """The object `HedraCharacterRequest`.

    Attributes:
        avatar_image: Address of the picture, of `hedra_upload_portrait`.
        audio_source: Where the voice comes from: `audio`, a recording, or of the vendor `tts`, a text.
        voice_url: Address of the recording, of `hedra_upload_audio`.
        text: What is said, with `tts` (vendor).
        voice_id: Who says it, with `tts` (vendor).
        aspect_ratio: Ratio of width to height (vendor).
    """

    avatar_image: str
    audio_source: str
    voice_url: str | Unset = UNSET
    text: str | Unset = UNSET
    voice_id: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "avatar_image": "avatarImage",
        "audio_source": "audioSource",
        "voice_url": "voiceUrl",
        "voice_id": "voiceId",
        "aspect_ratio": "aspectRatio",
    }
