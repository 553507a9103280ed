from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_content import GeminiContent
    from .gemini_generation_config import GeminiGenerationConfig
    from .gemini_safety_setting import GeminiSafetySetting
    from .gemini_tool import GeminiTool
    from .gemini_tool_config import GeminiToolConfig


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiRequest(Model):
    """The object `GeminiRequest`.

    Attributes:
        contents: The conversation so far.
        system_instruction: One turn of a conversation.
        tools: Tools that the model may use.
        tool_config: See the type.
        safety_settings: What to block.
        generation_config: See the type.
    """

    contents: list[GeminiContent]
    system_instruction: GeminiContent | Unset = UNSET
    tools: list[GeminiTool] | Unset = UNSET
    tool_config: GeminiToolConfig | Unset = UNSET
    safety_settings: list[GeminiSafetySetting] | Unset = UNSET
    generation_config: GeminiGenerationConfig | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "system_instruction": "systemInstruction",
        "tool_config": "toolConfig",
        "safety_settings": "safetySettings",
        "generation_config": "generationConfig",
    }
