from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FishAudioCreateVoiceRequest(Model):
    """The object `FishAudioCreateVoiceRequest`.

    Attributes:
        type: The kind of model.
        title: The title.
        train_mode: How it is made.
        voices: One or more recordings.
        visibility: Who sees it.
        description: What it is like.
        cover_image: A cover, needed of a public voice.
        texts: What the recordings say.
        tags: Tags.
        enhance_audio_quality: Improve the recordings first.
    """

    type: Literal["tts"] | str
    title: str
    train_mode: Literal["fast"] | str
    voices: list[bytes]
    visibility: Literal["private", "public", "unlist"] | str | Unset = UNSET
    description: str | Unset = UNSET
    cover_image: bytes | Unset = UNSET
    texts: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    enhance_audio_quality: bool | Unset = UNSET
