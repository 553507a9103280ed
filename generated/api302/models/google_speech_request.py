from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_content import GeminiContent
    from .gemini_generation_config import GeminiGenerationConfig


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleSpeechRequest(Model):
    """The object `GoogleSpeechRequest`.

    Attributes:
        contents: What to say, and how.
        generation_config: See the type.
        model: The model, as in the path.
    """

    contents: list[GeminiContent]
    generation_config: GeminiGenerationConfig | Unset = UNSET
    model: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "generation_config": "generationConfig",
    }
