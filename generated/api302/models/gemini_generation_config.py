from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_image_config import GeminiImageConfig
    from .gemini_speech_config import GeminiSpeechConfig
    from .gemini_thinking_config import GeminiThinkingConfig


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiGenerationConfig(Model):
    """The object `GeminiGenerationConfig`.

    Attributes:
        temperature: Sampling temperature.
        top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
        top_k: Sample among this many of the likeliest tokens only.
        candidate_count: How many answers.
        max_output_tokens: Most tokens of the answer.
        stop_sequences: Texts before which the model stops.
        response_mime_type: Form of the answer, e.g. `application/json`.
        response_schema: A JSON Schema.
        response_modalities: What is answered.
        thinking_config: See the type.
        image_config: See the type.
        speech_config: How the answer is spoken.
    """

    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    top_k: int | Unset = UNSET
    candidate_count: int | Unset = UNSET
    max_output_tokens: int | Unset = UNSET
    stop_sequences: list[str] | Unset = UNSET
    response_mime_type: str | Unset = UNSET
    response_schema: dict[str, Any] | Unset = UNSET
    response_modalities: list[Literal["AUDIO", "IMAGE", "TEXT"] | str] | Unset = UNSET
    thinking_config: GeminiThinkingConfig | Unset = UNSET
    image_config: GeminiImageConfig | Unset = UNSET
    speech_config: GeminiSpeechConfig | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "top_p": "topP",
        "top_k": "topK",
        "candidate_count": "candidateCount",
        "max_output_tokens": "maxOutputTokens",
        "stop_sequences": "stopSequences",
        "response_mime_type": "responseMimeType",
        "response_schema": "responseSchema",
        "response_modalities": "responseModalities",
        "thinking_config": "thinkingConfig",
        "image_config": "imageConfig",
        "speech_config": "speechConfig",
    }
