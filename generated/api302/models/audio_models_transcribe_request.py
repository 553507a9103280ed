from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsTranscribeRequest(Model):
    """The object `AudioModelsTranscribeRequest`.

    Attributes:
        file: Address of the sound, or the sound as a data URL.
        model: The model, e.g. `scribe_v1`.
        response_format: Form of the answer.
        language: The language that is spoken, e.g. `en`.
        prompt: A text that shows the style, or that comes before.
        temperature: Sampling temperature, 0 to 1.
        timestamp_granularities: What gets times, `word` or `segment`.
        include: What to tell besides, e.g. `logprobs`.
    """

    file: str
    model: str
    response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | str | Unset = UNSET
    language: str | Unset = UNSET
    prompt: str | Unset = UNSET
    temperature: float | Unset = UNSET
    timestamp_granularities: list[str] | Unset = UNSET
    include: list[str] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "timestamp_granularities": "timestamp_granularities[]",
        "include": "include[]",
    }
