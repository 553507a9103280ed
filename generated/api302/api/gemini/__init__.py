"""The operations of `client.gemini`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.gemini_answer import GeminiAnswer
    from ...models.gemini_content import GeminiContent
    from ...models.gemini_generation_config import GeminiGenerationConfig
    from ...models.gemini_safety_setting import GeminiSafetySetting
    from ...models.gemini_tool import GeminiTool
    from ...models.gemini_tool_config import GeminiToolConfig
    from . import generate_content as generate_content
    from . import stream_generate_content as stream_generate_content

_OPERATIONS = (
    "generate_content",
    "stream_generate_content",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Gemini:
    """The operations of `client.gemini`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_content(
        self,
        model: str,
        *,
        contents: Sequence[GeminiContent | Mapping[str, Any]],
        response_format: str | Unset = UNSET,
        system_instruction: GeminiContent | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[GeminiTool | Mapping[str, Any]] | Unset = UNSET,
        tool_config: GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
        safety_settings: Sequence[GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
        generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> GeminiAnswer:
        """Let a model of Google answer, in Google's own format.

        Text, pictures and sound, of `gemini-2.5-pro`, `gemini-2.5-flash`, `gemini-2.5-flash-image`,
        `gemini-3-pro-image-preview` and others. 302.AI adds two things to Google's format: `response_format=url` gives
        addresses in place of base64, and a part may hold `image_url`. The key may also stand in `x-goog-api-key` or in
        the query as `key`. Samples on some pages call `/v1/v1beta/…`, with the server's `/v1` twice; clients call the
        path as it stands here. The same body is taken by `/google/v1/models/{model}`, without `:generateContent`.

        `POST /v1beta/models/{model}:generateContent`.

        Args:
            model: The model.
            contents: The conversation so far.
            response_format: `url` gives pictures and sound as addresses at file.302.ai; anything else, or nothing, as base64.
            system_instruction: One turn of a conversation.
            tools: Tools that the model may use.
            tool_config: See the type.
            safety_settings: What to block.
            generation_config: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Gemini in the official format, pages 344797830 and 343221304; 302ai/ai-sdk: Gemini image models; several third-party clients of api.302.ai/v1beta; googleapis/python-genai: types (systemInstruction, tools, safetySettings, most of generationConfig).
        """
        from .generate_content import OPERATION

        return self._client.send(
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

    def stream_generate_content(
        self,
        model: str,
        *,
        contents: Sequence[GeminiContent | Mapping[str, Any]],
        system_instruction: GeminiContent | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[GeminiTool | Mapping[str, Any]] | Unset = UNSET,
        tool_config: GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
        safety_settings: Sequence[GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
        generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> Stream[GeminiAnswer]:
        """The same, piece by piece.

        Without `alt=sse` Google sends a list in JSON in place of events. No event marks the end: the connection closes
        after the piece with `finishReason` and the token counts.

        `POST /v1beta/models/{model}:streamGenerateContent`.

        Args:
            model: The model.
            contents: The conversation so far.
            system_instruction: One turn of a conversation.
            tools: Tools that the model may use.
            tool_config: See the type.
            safety_settings: What to block.
            generation_config: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party survey of doc.302.ai (2026-09); googleapis/python-genai: types.
        """
        from .stream_generate_content import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            contents=contents,
            system_instruction=system_instruction,
            tools=tools,
            tool_config=tool_config,
            safety_settings=safety_settings,
            generation_config=generation_config,
        )


class AsyncGemini:
    """The operations of `client.gemini`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_content(
        self,
        model: str,
        *,
        contents: Sequence[GeminiContent | Mapping[str, Any]],
        response_format: str | Unset = UNSET,
        system_instruction: GeminiContent | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[GeminiTool | Mapping[str, Any]] | Unset = UNSET,
        tool_config: GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
        safety_settings: Sequence[GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
        generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> GeminiAnswer:
        """Let a model of Google answer, in Google's own format.

        Text, pictures and sound, of `gemini-2.5-pro`, `gemini-2.5-flash`, `gemini-2.5-flash-image`,
        `gemini-3-pro-image-preview` and others. 302.AI adds two things to Google's format: `response_format=url` gives
        addresses in place of base64, and a part may hold `image_url`. The key may also stand in `x-goog-api-key` or in
        the query as `key`. Samples on some pages call `/v1/v1beta/…`, with the server's `/v1` twice; clients call the
        path as it stands here. The same body is taken by `/google/v1/models/{model}`, without `:generateContent`.

        `POST /v1beta/models/{model}:generateContent`.

        Args:
            model: The model.
            contents: The conversation so far.
            response_format: `url` gives pictures and sound as addresses at file.302.ai; anything else, or nothing, as base64.
            system_instruction: One turn of a conversation.
            tools: Tools that the model may use.
            tool_config: See the type.
            safety_settings: What to block.
            generation_config: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Gemini in the official format, pages 344797830 and 343221304; 302ai/ai-sdk: Gemini image models; several third-party clients of api.302.ai/v1beta; googleapis/python-genai: types (systemInstruction, tools, safetySettings, most of generationConfig).
        """
        from .generate_content import OPERATION

        return await self._client.send(
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

    def stream_generate_content(
        self,
        model: str,
        *,
        contents: Sequence[GeminiContent | Mapping[str, Any]],
        system_instruction: GeminiContent | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[GeminiTool | Mapping[str, Any]] | Unset = UNSET,
        tool_config: GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
        safety_settings: Sequence[GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
        generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> AsyncStream[GeminiAnswer]:
        """The same, piece by piece.

        Without `alt=sse` Google sends a list in JSON in place of events. No event marks the end: the connection closes
        after the piece with `finishReason` and the token counts.

        `POST /v1beta/models/{model}:streamGenerateContent`.

        Args:
            model: The model.
            contents: The conversation so far.
            system_instruction: One turn of a conversation.
            tools: Tools that the model may use.
            tool_config: See the type.
            safety_settings: What to block.
            generation_config: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party survey of doc.302.ai (2026-09); googleapis/python-genai: types.
        """
        from .stream_generate_content import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            contents=contents,
            system_instruction=system_instruction,
            tools=tools,
            tool_config=tool_config,
            safety_settings=safety_settings,
            generation_config=generation_config,
        )
