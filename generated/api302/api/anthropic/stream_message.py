"""Let a model continue a conversation, in the format of Anthropic: `POST /v1/messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.anthropic_block_delta import AnthropicBlockDelta
    from ...models.anthropic_block_start import AnthropicBlockStart
    from ...models.anthropic_block_stop import AnthropicBlockStop
    from ...models.anthropic_error_event import AnthropicErrorEvent
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

OPERATION: Operation[
    AnthropicMessageStart
    | AnthropicBlockStart
    | AnthropicBlockDelta
    | AnthropicBlockStop
    | AnthropicMessageDelta
    | AnthropicMessageStop
    | AnthropicPing
    | AnthropicErrorEvent
] = Operation(
    id="anthropic_stream_message",
    method="POST",
    path="/v1/messages",
    answer="AnthropicMessageStart | AnthropicBlockStart | AnthropicBlockDelta | AnthropicBlockStop | AnthropicMessageDelta | AnthropicMessageStop | AnthropicPing | AnthropicErrorEvent",
    accept="text/event-stream",
    content_type="application/json",
    places={
        "anthropic_version": Place("header", "anthropic-version"),
        "anthropic_beta": Place("header", "anthropic-beta"),
    },
    ends_with_event=("message_stop",),
    constants={"stream": True},
)


def sync(
    *,
    client: Client,
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
    """Call the operation; `client.anthropic.stream_message` documents the arguments."""
    return client.stream(
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


def asyncio(
    *,
    client: AsyncClient,
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
    """Call the operation; `client.anthropic.stream_message` documents the arguments."""
    return client.stream(
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
