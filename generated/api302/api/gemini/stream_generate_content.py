"""The same, piece by piece: `POST /v1beta/models/{model}:streamGenerateContent`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.gemini_answer import GeminiAnswer
    from ...models.gemini_content import GeminiContent
    from ...models.gemini_generation_config import GeminiGenerationConfig
    from ...models.gemini_safety_setting import GeminiSafetySetting
    from ...models.gemini_tool import GeminiTool
    from ...models.gemini_tool_config import GeminiToolConfig

OPERATION: Operation[GeminiAnswer] = Operation(
    id="gemini_stream_generate_content",
    method="POST",
    path="/v1beta/models/{model}:streamGenerateContent",
    answer="GeminiAnswer",
    accept="text/event-stream",
    content_type="application/json",
    places={
        "model": Place("path", "model"),
        "system_instruction": Place("body", "systemInstruction"),
        "tool_config": Place("body", "toolConfig"),
        "safety_settings": Place("body", "safetySettings"),
        "generation_config": Place("body", "generationConfig"),
    },
    query_constants={"alt": "sse"},
)


def sync(
    model: str,
    *,
    client: Client,
    contents: Sequence[GeminiContent | Mapping[str, Any]],
    system_instruction: GeminiContent | Mapping[str, Any] | Unset = UNSET,
    tools: Sequence[GeminiTool | Mapping[str, Any]] | Unset = UNSET,
    tool_config: GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
    safety_settings: Sequence[GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
    generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
) -> Stream[GeminiAnswer]:
    """Call the operation; `client.gemini.stream_generate_content` documents the arguments."""
    return client.stream(
        OPERATION,
        model=model,
        contents=contents,
        system_instruction=system_instruction,
        tools=tools,
        tool_config=tool_config,
        safety_settings=safety_settings,
        generation_config=generation_config,
    )


def asyncio(
    model: str,
    *,
    client: AsyncClient,
    contents: Sequence[GeminiContent | Mapping[str, Any]],
    system_instruction: GeminiContent | Mapping[str, Any] | Unset = UNSET,
    tools: Sequence[GeminiTool | Mapping[str, Any]] | Unset = UNSET,
    tool_config: GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
    safety_settings: Sequence[GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
    generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
) -> AsyncStream[GeminiAnswer]:
    """Call the operation; `client.gemini.stream_generate_content` documents the arguments."""
    return client.stream(
        OPERATION,
        model=model,
        contents=contents,
        system_instruction=system_instruction,
        tools=tools,
        tool_config=tool_config,
        safety_settings=safety_settings,
        generation_config=generation_config,
    )
