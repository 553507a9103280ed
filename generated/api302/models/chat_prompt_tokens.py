from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatPromptTokens(Model):
    """The object `ChatPromptTokens`.

    Attributes:
        cached_tokens: Read from a cache.
        audio_tokens: Of sound.
        text_tokens: Of text.
        image_tokens: Of pictures.
        cached_tokens_details: What was read from a cache; only empty objects have been seen.
    """

    cached_tokens: int | Unset = UNSET
    audio_tokens: int | Unset = UNSET
    text_tokens: int | Unset = UNSET
    image_tokens: int | Unset = UNSET
    cached_tokens_details: dict[str, Any] | Unset = UNSET
