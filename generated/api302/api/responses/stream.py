"""Let a model of OpenAI answer, with its own tools or after deep research: `POST /v1/responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.responses_annotation_added import ResponsesAnnotationAdded
    from ...models.responses_answer_event import ResponsesAnswerEvent
    from ...models.responses_arguments_delta import ResponsesArgumentsDelta
    from ...models.responses_arguments_done import ResponsesArgumentsDone
    from ...models.responses_code_interpreter_call import ResponsesCodeInterpreterCall
    from ...models.responses_computer_call import ResponsesComputerCall
    from ...models.responses_error_event import ResponsesErrorEvent
    from ...models.responses_file_search_call import ResponsesFileSearchCall
    from ...models.responses_function_call import ResponsesFunctionCall
    from ...models.responses_function_call_output import ResponsesFunctionCallOutput
    from ...models.responses_image_generation_call import ResponsesImageGenerationCall
    from ...models.responses_input_message import ResponsesInputMessage
    from ...models.responses_item_event import ResponsesItemEvent
    from ...models.responses_item_reference import ResponsesItemReference
    from ...models.responses_mcp_call import ResponsesMcpCall
    from ...models.responses_part_event import ResponsesPartEvent
    from ...models.responses_reasoning import ResponsesReasoning
    from ...models.responses_reasoning_config import ResponsesReasoningConfig
    from ...models.responses_refusal_delta import ResponsesRefusalDelta
    from ...models.responses_refusal_done import ResponsesRefusalDone
    from ...models.responses_summary_delta import ResponsesSummaryDelta
    from ...models.responses_summary_done import ResponsesSummaryDone
    from ...models.responses_summary_part_event import ResponsesSummaryPartEvent
    from ...models.responses_text_config import ResponsesTextConfig
    from ...models.responses_text_delta import ResponsesTextDelta
    from ...models.responses_text_done import ResponsesTextDone
    from ...models.responses_tool import ResponsesTool
    from ...models.responses_tool_choice import ResponsesToolChoice
    from ...models.responses_tool_event import ResponsesToolEvent
    from ...models.responses_web_search_call import ResponsesWebSearchCall

OPERATION: Operation[
    ResponsesAnswerEvent
    | ResponsesItemEvent
    | ResponsesPartEvent
    | ResponsesTextDelta
    | ResponsesTextDone
    | ResponsesAnnotationAdded
    | ResponsesRefusalDelta
    | ResponsesRefusalDone
    | ResponsesArgumentsDelta
    | ResponsesArgumentsDone
    | ResponsesSummaryPartEvent
    | ResponsesSummaryDelta
    | ResponsesSummaryDone
    | ResponsesToolEvent
    | ResponsesErrorEvent
] = Operation(
    id="responses_stream",
    method="POST",
    path="/v1/responses",
    answer="ResponsesAnswerEvent | ResponsesItemEvent | ResponsesPartEvent | ResponsesTextDelta | ResponsesTextDone | ResponsesAnnotationAdded | ResponsesRefusalDelta | ResponsesRefusalDone | ResponsesArgumentsDelta | ResponsesArgumentsDone | ResponsesSummaryPartEvent | ResponsesSummaryDelta | ResponsesSummaryDone | ResponsesToolEvent | ResponsesErrorEvent",
    accept="text/event-stream",
    content_type="application/json",
    ends_with_event=("response.completed", "response.failed", "response.incomplete"),
    constants={"stream": True},
)


def sync(
    *,
    client: Client,
    model: str,
    input: str
    | Sequence[
        ResponsesInputMessage
        | Mapping[str, Any]
        | ResponsesFunctionCallOutput
        | ResponsesItemReference
        | ResponsesReasoning
        | ResponsesFunctionCall
        | ResponsesWebSearchCall
        | ResponsesFileSearchCall
        | ResponsesCodeInterpreterCall
        | ResponsesComputerCall
        | ResponsesImageGenerationCall
        | ResponsesMcpCall
    ],
    instructions: str | Unset = UNSET,
    previous_response_id: str | Unset = UNSET,
    max_output_tokens: int | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_p: float | Unset = UNSET,
    store: bool | Unset = UNSET,
    background: bool | Unset = UNSET,
    reasoning: ResponsesReasoningConfig | Mapping[str, Any] | Unset = UNSET,
    text: ResponsesTextConfig | Mapping[str, Any] | Unset = UNSET,
    tools: Sequence[ResponsesTool | Mapping[str, Any]] | Unset = UNSET,
    tool_choice: str | ResponsesToolChoice | Mapping[str, Any] | Unset = UNSET,
    parallel_tool_calls: bool | Unset = UNSET,
    max_tool_calls: int | Unset = UNSET,
    include: Sequence[str] | Unset = UNSET,
    truncation: Literal["auto", "disabled"] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    user: str | Unset = UNSET,
    service_tier: str | Unset = UNSET,
) -> Stream[
    ResponsesAnswerEvent
    | ResponsesItemEvent
    | ResponsesPartEvent
    | ResponsesTextDelta
    | ResponsesTextDone
    | ResponsesAnnotationAdded
    | ResponsesRefusalDelta
    | ResponsesRefusalDone
    | ResponsesArgumentsDelta
    | ResponsesArgumentsDone
    | ResponsesSummaryPartEvent
    | ResponsesSummaryDelta
    | ResponsesSummaryDone
    | ResponsesToolEvent
    | ResponsesErrorEvent
]:
    """Call the operation; `client.responses.stream` documents the arguments."""
    return client.stream(
        OPERATION,
        model=model,
        input=input,
        instructions=instructions,
        previous_response_id=previous_response_id,
        max_output_tokens=max_output_tokens,
        temperature=temperature,
        top_p=top_p,
        store=store,
        background=background,
        reasoning=reasoning,
        text=text,
        tools=tools,
        tool_choice=tool_choice,
        parallel_tool_calls=parallel_tool_calls,
        max_tool_calls=max_tool_calls,
        include=include,
        truncation=truncation,
        metadata=metadata,
        user=user,
        service_tier=service_tier,
    )


def asyncio(
    *,
    client: AsyncClient,
    model: str,
    input: str
    | Sequence[
        ResponsesInputMessage
        | Mapping[str, Any]
        | ResponsesFunctionCallOutput
        | ResponsesItemReference
        | ResponsesReasoning
        | ResponsesFunctionCall
        | ResponsesWebSearchCall
        | ResponsesFileSearchCall
        | ResponsesCodeInterpreterCall
        | ResponsesComputerCall
        | ResponsesImageGenerationCall
        | ResponsesMcpCall
    ],
    instructions: str | Unset = UNSET,
    previous_response_id: str | Unset = UNSET,
    max_output_tokens: int | Unset = UNSET,
    temperature: float | Unset = UNSET,
    top_p: float | Unset = UNSET,
    store: bool | Unset = UNSET,
    background: bool | Unset = UNSET,
    reasoning: ResponsesReasoningConfig | Mapping[str, Any] | Unset = UNSET,
    text: ResponsesTextConfig | Mapping[str, Any] | Unset = UNSET,
    tools: Sequence[ResponsesTool | Mapping[str, Any]] | Unset = UNSET,
    tool_choice: str | ResponsesToolChoice | Mapping[str, Any] | Unset = UNSET,
    parallel_tool_calls: bool | Unset = UNSET,
    max_tool_calls: int | Unset = UNSET,
    include: Sequence[str] | Unset = UNSET,
    truncation: Literal["auto", "disabled"] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    user: str | Unset = UNSET,
    service_tier: str | Unset = UNSET,
) -> AsyncStream[
    ResponsesAnswerEvent
    | ResponsesItemEvent
    | ResponsesPartEvent
    | ResponsesTextDelta
    | ResponsesTextDone
    | ResponsesAnnotationAdded
    | ResponsesRefusalDelta
    | ResponsesRefusalDone
    | ResponsesArgumentsDelta
    | ResponsesArgumentsDone
    | ResponsesSummaryPartEvent
    | ResponsesSummaryDelta
    | ResponsesSummaryDone
    | ResponsesToolEvent
    | ResponsesErrorEvent
]:
    """Call the operation; `client.responses.stream` documents the arguments."""
    return client.stream(
        OPERATION,
        model=model,
        input=input,
        instructions=instructions,
        previous_response_id=previous_response_id,
        max_output_tokens=max_output_tokens,
        temperature=temperature,
        top_p=top_p,
        store=store,
        background=background,
        reasoning=reasoning,
        text=text,
        tools=tools,
        tool_choice=tool_choice,
        parallel_tool_calls=parallel_tool_calls,
        max_tool_calls=max_tool_calls,
        include=include,
        truncation=truncation,
        metadata=metadata,
        user=user,
        service_tier=service_tier,
    )
