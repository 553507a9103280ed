"""The operations of `client.anthropic`."""

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
    from ...models.anthropic_block_delta import AnthropicBlockDelta
    from ...models.anthropic_block_start import AnthropicBlockStart
    from ...models.anthropic_block_stop import AnthropicBlockStop
    from ...models.anthropic_error_event import AnthropicErrorEvent
    from ...models.anthropic_message import AnthropicMessage
    from ...models.anthropic_message_delta import AnthropicMessageDelta
    from ...models.anthropic_message_start import AnthropicMessageStart
    from ...models.anthropic_message_stop import AnthropicMessageStop
    from ...models.anthropic_metadata import AnthropicMetadata
    from ...models.anthropic_ping import AnthropicPing
    from ...models.anthropic_text_block import AnthropicTextBlock
    from ...models.anthropic_thinking_config import AnthropicThinkingConfig
    from ...models.anthropic_tool import AnthropicTool
    from ...models.anthropic_tool_choice import AnthropicToolChoice
    from ...models.anthropic_turn import AnthropicTurn
    from . import create_message as create_message
    from . import stream_message as stream_message

_OPERATIONS = (
    "create_message",
    "stream_message",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Anthropic:
    """The operations of `client.anthropic`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_message(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Sequence[AnthropicTurn | Mapping[str, Any]],
        anthropic_version: str | Unset = UNSET,
        anthropic_beta: str | Unset = UNSET,
        system: str | Sequence[AnthropicTextBlock | Mapping[str, Any]] | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        thinking: AnthropicThinkingConfig | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[AnthropicTool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: AnthropicToolChoice | Mapping[str, Any] | Unset = UNSET,
        metadata: AnthropicMetadata | Mapping[str, Any] | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | Unset = UNSET,
    ) -> AnthropicMessage:
        """Let a model continue a conversation, in the format of Anthropic.

        Any chat model of the gateway answers here, Claude or not, your own too; so Claude Code can use them all. The
        page of the Claude Code models (`cc-opus-4-7` …) warns that glm-5.1 or K2.5 may answer in their place. The key
        may also stand in `x-api-key`. Errors of the gateway have its own form, errors of the vendor Anthropic's,
        `{"type": "error", "error": {"type": …, "message": …}}`. The Japanese page shows an answer in the format of
        OpenAI: a slip, the Chinese one shows what is sent. Documented, with PTC for a million tokens of question and
        answer: `claude-3-opus-20240229` (15, 75), `claude-3-haiku-20240307` (0.5, 2.5), `claude-3-5-sonnet-20240620`
        (3, 15), `claude-3-7-sonnet-20250219`, its `-thinking` and `claude-3-7-sonnet-latest` (3, 15); without a price,
        `claude-3-sonnet-20240229`, `claude-3-5-sonnet-20241022`, `claude-3-5-sonnet-latest`, `claude-3-5-haiku`,
        `claude-3-5-haiku-20241022`, `claude-3-5-haiku-latest`, `claude-sonnet-4-20250514`, `claude-opus-4-20250514` and
        `claude-opus-4-1-20250805`, the last three also with `-thinking`.

        `POST /v1/messages`.

        Args:
            model: The model, of Claude or any other chat model of the gateway.
            max_tokens: Most tokens of the answer, thinking included.
            messages: The conversation so far.
            anthropic_version: Version of the format. The gateway's default is '2023-06-01'.
            anthropic_beta: Features in beta, separated by commas; `output-128k-2025-02-19` lets `claude-3-7-sonnet` answer 128,000 tokens.
            system: The system prompt; blocks can be cached.
            stop_sequences: Texts before which the model stops.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 1.0.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
            top_k: Sample among this many of the likeliest tokens only.
            thinking: See the type.
            tools: Tools that the model may use.
            tool_choice: See the type.
            metadata: See the type.
            service_tier: Whether capacity that was bought in advance may be used.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Anthropic > Messages(Function Call), page 247090134; 302.AI documentation, page 393804752 (Messages with Claude Code models); news.302.ai, article on models in the format of Claude (2025-07); anthropics/anthropic-sdk-python: types.
        """
        from .create_message import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            max_tokens=max_tokens,
            messages=messages,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
            system=system,
            stop_sequences=stop_sequences,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            thinking=thinking,
            tools=tools,
            tool_choice=tool_choice,
            metadata=metadata,
            service_tier=service_tier,
        )

    def stream_message(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Sequence[AnthropicTurn | Mapping[str, Any]],
        anthropic_version: str | Unset = UNSET,
        anthropic_beta: str | Unset = UNSET,
        system: str | Sequence[AnthropicTextBlock | Mapping[str, Any]] | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        thinking: AnthropicThinkingConfig | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[AnthropicTool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: AnthropicToolChoice | Mapping[str, Any] | Unset = UNSET,
        metadata: AnthropicMetadata | Mapping[str, Any] | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | Unset = UNSET,
    ) -> Stream[
        AnthropicMessageStart
        | AnthropicBlockStart
        | AnthropicBlockDelta
        | AnthropicBlockStop
        | AnthropicMessageDelta
        | AnthropicMessageStop
        | AnthropicPing
        | AnthropicErrorEvent
    ]:
        """Let a model continue a conversation, in the format of Anthropic.

        Any chat model of the gateway answers here, Claude or not, your own too; so Claude Code can use them all. The
        page of the Claude Code models (`cc-opus-4-7` …) warns that glm-5.1 or K2.5 may answer in their place. The key
        may also stand in `x-api-key`. Errors of the gateway have its own form, errors of the vendor Anthropic's,
        `{"type": "error", "error": {"type": …, "message": …}}`. The Japanese page shows an answer in the format of
        OpenAI: a slip, the Chinese one shows what is sent. Documented, with PTC for a million tokens of question and
        answer: `claude-3-opus-20240229` (15, 75), `claude-3-haiku-20240307` (0.5, 2.5), `claude-3-5-sonnet-20240620`
        (3, 15), `claude-3-7-sonnet-20250219`, its `-thinking` and `claude-3-7-sonnet-latest` (3, 15); without a price,
        `claude-3-sonnet-20240229`, `claude-3-5-sonnet-20241022`, `claude-3-5-sonnet-latest`, `claude-3-5-haiku`,
        `claude-3-5-haiku-20241022`, `claude-3-5-haiku-latest`, `claude-sonnet-4-20250514`, `claude-opus-4-20250514` and
        `claude-opus-4-1-20250805`, the last three also with `-thinking`.

        `POST /v1/messages`.

        Args:
            model: The model, of Claude or any other chat model of the gateway.
            max_tokens: Most tokens of the answer, thinking included.
            messages: The conversation so far.
            anthropic_version: Version of the format. The gateway's default is '2023-06-01'.
            anthropic_beta: Features in beta, separated by commas; `output-128k-2025-02-19` lets `claude-3-7-sonnet` answer 128,000 tokens.
            system: The system prompt; blocks can be cached.
            stop_sequences: Texts before which the model stops.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 1.0.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
            top_k: Sample among this many of the likeliest tokens only.
            thinking: See the type.
            tools: Tools that the model may use.
            tool_choice: See the type.
            metadata: See the type.
            service_tier: Whether capacity that was bought in advance may be used.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Anthropic > Messages(Function Call), page 247090134; 302.AI documentation, page 393804752 (Messages with Claude Code models); news.302.ai, article on models in the format of Claude (2025-07); anthropics/anthropic-sdk-python: types.
        """
        from .stream_message import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            max_tokens=max_tokens,
            messages=messages,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
            system=system,
            stop_sequences=stop_sequences,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            thinking=thinking,
            tools=tools,
            tool_choice=tool_choice,
            metadata=metadata,
            service_tier=service_tier,
        )


class AsyncAnthropic:
    """The operations of `client.anthropic`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_message(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Sequence[AnthropicTurn | Mapping[str, Any]],
        anthropic_version: str | Unset = UNSET,
        anthropic_beta: str | Unset = UNSET,
        system: str | Sequence[AnthropicTextBlock | Mapping[str, Any]] | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        thinking: AnthropicThinkingConfig | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[AnthropicTool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: AnthropicToolChoice | Mapping[str, Any] | Unset = UNSET,
        metadata: AnthropicMetadata | Mapping[str, Any] | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | Unset = UNSET,
    ) -> AnthropicMessage:
        """Let a model continue a conversation, in the format of Anthropic.

        Any chat model of the gateway answers here, Claude or not, your own too; so Claude Code can use them all. The
        page of the Claude Code models (`cc-opus-4-7` …) warns that glm-5.1 or K2.5 may answer in their place. The key
        may also stand in `x-api-key`. Errors of the gateway have its own form, errors of the vendor Anthropic's,
        `{"type": "error", "error": {"type": …, "message": …}}`. The Japanese page shows an answer in the format of
        OpenAI: a slip, the Chinese one shows what is sent. Documented, with PTC for a million tokens of question and
        answer: `claude-3-opus-20240229` (15, 75), `claude-3-haiku-20240307` (0.5, 2.5), `claude-3-5-sonnet-20240620`
        (3, 15), `claude-3-7-sonnet-20250219`, its `-thinking` and `claude-3-7-sonnet-latest` (3, 15); without a price,
        `claude-3-sonnet-20240229`, `claude-3-5-sonnet-20241022`, `claude-3-5-sonnet-latest`, `claude-3-5-haiku`,
        `claude-3-5-haiku-20241022`, `claude-3-5-haiku-latest`, `claude-sonnet-4-20250514`, `claude-opus-4-20250514` and
        `claude-opus-4-1-20250805`, the last three also with `-thinking`.

        `POST /v1/messages`.

        Args:
            model: The model, of Claude or any other chat model of the gateway.
            max_tokens: Most tokens of the answer, thinking included.
            messages: The conversation so far.
            anthropic_version: Version of the format. The gateway's default is '2023-06-01'.
            anthropic_beta: Features in beta, separated by commas; `output-128k-2025-02-19` lets `claude-3-7-sonnet` answer 128,000 tokens.
            system: The system prompt; blocks can be cached.
            stop_sequences: Texts before which the model stops.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 1.0.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
            top_k: Sample among this many of the likeliest tokens only.
            thinking: See the type.
            tools: Tools that the model may use.
            tool_choice: See the type.
            metadata: See the type.
            service_tier: Whether capacity that was bought in advance may be used.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Anthropic > Messages(Function Call), page 247090134; 302.AI documentation, page 393804752 (Messages with Claude Code models); news.302.ai, article on models in the format of Claude (2025-07); anthropics/anthropic-sdk-python: types.
        """
        from .create_message import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            max_tokens=max_tokens,
            messages=messages,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
            system=system,
            stop_sequences=stop_sequences,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            thinking=thinking,
            tools=tools,
            tool_choice=tool_choice,
            metadata=metadata,
            service_tier=service_tier,
        )

    def stream_message(
        self,
        *,
        model: str,
        max_tokens: int,
        messages: Sequence[AnthropicTurn | Mapping[str, Any]],
        anthropic_version: str | Unset = UNSET,
        anthropic_beta: str | Unset = UNSET,
        system: str | Sequence[AnthropicTextBlock | Mapping[str, Any]] | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        thinking: AnthropicThinkingConfig | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[AnthropicTool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: AnthropicToolChoice | Mapping[str, Any] | Unset = UNSET,
        metadata: AnthropicMetadata | Mapping[str, Any] | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | Unset = UNSET,
    ) -> AsyncStream[
        AnthropicMessageStart
        | AnthropicBlockStart
        | AnthropicBlockDelta
        | AnthropicBlockStop
        | AnthropicMessageDelta
        | AnthropicMessageStop
        | AnthropicPing
        | AnthropicErrorEvent
    ]:
        """Let a model continue a conversation, in the format of Anthropic.

        Any chat model of the gateway answers here, Claude or not, your own too; so Claude Code can use them all. The
        page of the Claude Code models (`cc-opus-4-7` …) warns that glm-5.1 or K2.5 may answer in their place. The key
        may also stand in `x-api-key`. Errors of the gateway have its own form, errors of the vendor Anthropic's,
        `{"type": "error", "error": {"type": …, "message": …}}`. The Japanese page shows an answer in the format of
        OpenAI: a slip, the Chinese one shows what is sent. Documented, with PTC for a million tokens of question and
        answer: `claude-3-opus-20240229` (15, 75), `claude-3-haiku-20240307` (0.5, 2.5), `claude-3-5-sonnet-20240620`
        (3, 15), `claude-3-7-sonnet-20250219`, its `-thinking` and `claude-3-7-sonnet-latest` (3, 15); without a price,
        `claude-3-sonnet-20240229`, `claude-3-5-sonnet-20241022`, `claude-3-5-sonnet-latest`, `claude-3-5-haiku`,
        `claude-3-5-haiku-20241022`, `claude-3-5-haiku-latest`, `claude-sonnet-4-20250514`, `claude-opus-4-20250514` and
        `claude-opus-4-1-20250805`, the last three also with `-thinking`.

        `POST /v1/messages`.

        Args:
            model: The model, of Claude or any other chat model of the gateway.
            max_tokens: Most tokens of the answer, thinking included.
            messages: The conversation so far.
            anthropic_version: Version of the format. The gateway's default is '2023-06-01'.
            anthropic_beta: Features in beta, separated by commas; `output-128k-2025-02-19` lets `claude-3-7-sonnet` answer 128,000 tokens.
            system: The system prompt; blocks can be cached.
            stop_sequences: Texts before which the model stops.
            temperature: Sampling temperature, 0 to 1. The gateway's default is 1.0.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
            top_k: Sample among this many of the likeliest tokens only.
            thinking: See the type.
            tools: Tools that the model may use.
            tool_choice: See the type.
            metadata: See the type.
            service_tier: Whether capacity that was bought in advance may be used.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Anthropic > Messages(Function Call), page 247090134; 302.AI documentation, page 393804752 (Messages with Claude Code models); news.302.ai, article on models in the format of Claude (2025-07); anthropics/anthropic-sdk-python: types.
        """
        from .stream_message import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            max_tokens=max_tokens,
            messages=messages,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
            system=system,
            stop_sequences=stop_sequences,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            thinking=thinking,
            tools=tools,
            tool_choice=tool_choice,
            metadata=metadata,
            service_tier=service_tier,
        )
