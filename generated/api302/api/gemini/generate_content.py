"""Let a model of Google answer, in Google's own format: `POST /v1beta/models/{model}:generateContent`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.gemini_answer import GeminiAnswer
    from ...models.gemini_content import GeminiContent
    from ...models.gemini_generation_config import GeminiGenerationConfig
    from ...models.gemini_safety_setting import GeminiSafetySetting
    from ...models.gemini_tool import GeminiTool
    from ...models.gemini_tool_config import GeminiToolConfig

OPERATION: Operation[GeminiAnswer] = Operation(
    id="gemini_generate_content",
    method="POST",
    path="/v1beta/models/{model}:generateContent",
    answer="GeminiAnswer",
    content_type="application/json",
    places={
        "model": Place("path", "model"),
        "response_format": Place("query", "response_format"),
        "system_instruction": Place("body", "systemInstruction"),
        "tool_config": Place("body", "toolConfig"),
        "safety_settings": Place("body", "safetySettings"),
        "generation_config": Place("body", "generationConfig"),
    },
)


def sync(
    model: str,
    *,
    client: Client,
    contents: Sequence[GeminiContent | Mapping[str, Any]],
    response_format: str | Unset = UNSET,
    system_instruction: GeminiContent | Mapping[str, Any] | Unset = UNSET,
    tools: Sequence[GeminiTool | Mapping[str, Any]] | Unset = UNSET,
    tool_config: GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
    safety_settings: Sequence[GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
    generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
) -> GeminiAnswer:
    """Call the operation; `client.gemini.generate_content` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        contents=contents,
        response_format=response_format,
        system_instruction=system_instruction,
        tools=tools,
        tool_config=tool_config,
        safety_settings=safety_settings,
        generation_config=generation_config,
    )


async def asyncio(
    model: str,
    *,
    client: AsyncClient,
    contents: Sequence[GeminiContent | Mapping[str, Any]],
    response_format: str | Unset = UNSET,
    system_instruction: GeminiContent | Mapping[str, Any] | Unset = UNSET,
    tools: Sequence[GeminiTool | Mapping[str, Any]] | Unset = UNSET,
    tool_config: GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
    safety_settings: Sequence[GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
    generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
) -> GeminiAnswer:
    """Call the operation; `client.gemini.generate_content` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        contents=contents,
        response_format=response_format,
        system_instruction=system_instruction,
        tools=tools,
        tool_config=tool_config,
        safety_settings=safety_settings,
        generation_config=generation_config,
    )
