"""The operations of `client.responses`."""

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
    from ...models.responses_annotation_added import ResponsesAnnotationAdded
    from ...models.responses_answer import ResponsesAnswer
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
    from . import create as create
    from . import stream as stream

_OPERATIONS = (
    "create",
    "stream",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Responses:
    """The operations of `client.responses`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
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
    ) -> ResponsesAnswer:
        """Let a model of OpenAI answer, with its own tools or after deep research.

        `o3-pro`, `o3-pro-2025-06-10` (20 and 80 PTC for a million tokens of question and answer) and
        `codex-mini-latest` (1.5 and 6) answer only here; `gpt-4.1`, `gpt-4o`, `o3` and `o4-mini` do so too. Deep
        research is `o3-deep-research`, `o3-deep-research-2025-06-26` (10 and 40), `o4-mini-deep-research` and
        `o4-mini-deep-research-2025-06-26` (2 and 8): it wants at least one tool to find sources with, takes minutes,
        and is best streamed. The pages document no way to fetch, cancel or delete an answer. A stream ends with
        `response.completed`, `response.failed` or `response.incomplete`, or with `error`.

        `POST /v1/responses`.

        Args:
            model: The model.
            input: The question; text, or messages, results of functions and what earlier answers held.
            instructions: The system prompt; an earlier answer's is not kept.
            previous_response_id: The answer that this continues.
            max_output_tokens: Most tokens of the answer, thinking included.
            temperature: Sampling temperature, 0 to 2.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
            store: Whether the vendor keeps the answer.
            background: Answer at once and work on; no page tells how to fetch the result.
            reasoning: See the type.
            text: See the type.
            tools: Tools that the model may use.
            tool_choice: `none`, `auto`, `required`, or the one tool to use.
            parallel_tool_calls: Whether several calls may come in one answer.
            max_tool_calls: How often tools of the vendor may be used.
            include: What else to answer, e.g. `web_search_call.action.sources`, `reasoning.encrypted_content`.
            truncation: Whether a conversation that is too long is cut or refused.
            metadata: Up to 16 texts of your own.
            user: Your own id of the end user.
            service_tier: The vendor's tier: `auto`, `default`, `flex`, `priority`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's TypeScript client, createDeepResearch, streams from api.302.ai/v1/responses; third-party survey of doc.302.ai (2026-09); OpenAI OpenAPI 2.3.0; openai/openai-python: types/responses.
        """
        from .create import OPERATION

        return self._client.send(
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

    def stream(
        self,
        *,
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
        """Let a model of OpenAI answer, with its own tools or after deep research.

        `o3-pro`, `o3-pro-2025-06-10` (20 and 80 PTC for a million tokens of question and answer) and
        `codex-mini-latest` (1.5 and 6) answer only here; `gpt-4.1`, `gpt-4o`, `o3` and `o4-mini` do so too. Deep
        research is `o3-deep-research`, `o3-deep-research-2025-06-26` (10 and 40), `o4-mini-deep-research` and
        `o4-mini-deep-research-2025-06-26` (2 and 8): it wants at least one tool to find sources with, takes minutes,
        and is best streamed. The pages document no way to fetch, cancel or delete an answer. A stream ends with
        `response.completed`, `response.failed` or `response.incomplete`, or with `error`.

        `POST /v1/responses`.

        Args:
            model: The model.
            input: The question; text, or messages, results of functions and what earlier answers held.
            instructions: The system prompt; an earlier answer's is not kept.
            previous_response_id: The answer that this continues.
            max_output_tokens: Most tokens of the answer, thinking included.
            temperature: Sampling temperature, 0 to 2.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
            store: Whether the vendor keeps the answer.
            background: Answer at once and work on; no page tells how to fetch the result.
            reasoning: See the type.
            text: See the type.
            tools: Tools that the model may use.
            tool_choice: `none`, `auto`, `required`, or the one tool to use.
            parallel_tool_calls: Whether several calls may come in one answer.
            max_tool_calls: How often tools of the vendor may be used.
            include: What else to answer, e.g. `web_search_call.action.sources`, `reasoning.encrypted_content`.
            truncation: Whether a conversation that is too long is cut or refused.
            metadata: Up to 16 texts of your own.
            user: Your own id of the end user.
            service_tier: The vendor's tier: `auto`, `default`, `flex`, `priority`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's TypeScript client, createDeepResearch, streams from api.302.ai/v1/responses; third-party survey of doc.302.ai (2026-09); OpenAI OpenAPI 2.3.0; openai/openai-python: types/responses.
        """
        from .stream import OPERATION

        return self._client.stream(
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


class AsyncResponses:
    """The operations of `client.responses`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
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
    ) -> ResponsesAnswer:
        """Let a model of OpenAI answer, with its own tools or after deep research.

        `o3-pro`, `o3-pro-2025-06-10` (20 and 80 PTC for a million tokens of question and answer) and
        `codex-mini-latest` (1.5 and 6) answer only here; `gpt-4.1`, `gpt-4o`, `o3` and `o4-mini` do so too. Deep
        research is `o3-deep-research`, `o3-deep-research-2025-06-26` (10 and 40), `o4-mini-deep-research` and
        `o4-mini-deep-research-2025-06-26` (2 and 8): it wants at least one tool to find sources with, takes minutes,
        and is best streamed. The pages document no way to fetch, cancel or delete an answer. A stream ends with
        `response.completed`, `response.failed` or `response.incomplete`, or with `error`.

        `POST /v1/responses`.

        Args:
            model: The model.
            input: The question; text, or messages, results of functions and what earlier answers held.
            instructions: The system prompt; an earlier answer's is not kept.
            previous_response_id: The answer that this continues.
            max_output_tokens: Most tokens of the answer, thinking included.
            temperature: Sampling temperature, 0 to 2.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
            store: Whether the vendor keeps the answer.
            background: Answer at once and work on; no page tells how to fetch the result.
            reasoning: See the type.
            text: See the type.
            tools: Tools that the model may use.
            tool_choice: `none`, `auto`, `required`, or the one tool to use.
            parallel_tool_calls: Whether several calls may come in one answer.
            max_tool_calls: How often tools of the vendor may be used.
            include: What else to answer, e.g. `web_search_call.action.sources`, `reasoning.encrypted_content`.
            truncation: Whether a conversation that is too long is cut or refused.
            metadata: Up to 16 texts of your own.
            user: Your own id of the end user.
            service_tier: The vendor's tier: `auto`, `default`, `flex`, `priority`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's TypeScript client, createDeepResearch, streams from api.302.ai/v1/responses; third-party survey of doc.302.ai (2026-09); OpenAI OpenAPI 2.3.0; openai/openai-python: types/responses.
        """
        from .create import OPERATION

        return await self._client.send(
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

    def stream(
        self,
        *,
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
        """Let a model of OpenAI answer, with its own tools or after deep research.

        `o3-pro`, `o3-pro-2025-06-10` (20 and 80 PTC for a million tokens of question and answer) and
        `codex-mini-latest` (1.5 and 6) answer only here; `gpt-4.1`, `gpt-4o`, `o3` and `o4-mini` do so too. Deep
        research is `o3-deep-research`, `o3-deep-research-2025-06-26` (10 and 40), `o4-mini-deep-research` and
        `o4-mini-deep-research-2025-06-26` (2 and 8): it wants at least one tool to find sources with, takes minutes,
        and is best streamed. The pages document no way to fetch, cancel or delete an answer. A stream ends with
        `response.completed`, `response.failed` or `response.incomplete`, or with `error`.

        `POST /v1/responses`.

        Args:
            model: The model.
            input: The question; text, or messages, results of functions and what earlier answers held.
            instructions: The system prompt; an earlier answer's is not kept.
            previous_response_id: The answer that this continues.
            max_output_tokens: Most tokens of the answer, thinking included.
            temperature: Sampling temperature, 0 to 2.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
            store: Whether the vendor keeps the answer.
            background: Answer at once and work on; no page tells how to fetch the result.
            reasoning: See the type.
            text: See the type.
            tools: Tools that the model may use.
            tool_choice: `none`, `auto`, `required`, or the one tool to use.
            parallel_tool_calls: Whether several calls may come in one answer.
            max_tool_calls: How often tools of the vendor may be used.
            include: What else to answer, e.g. `web_search_call.action.sources`, `reasoning.encrypted_content`.
            truncation: Whether a conversation that is too long is cut or refused.
            metadata: Up to 16 texts of your own.
            user: Your own id of the end user.
            service_tier: The vendor's tier: `auto`, `default`, `flex`, `priority`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's TypeScript client, createDeepResearch, streams from api.302.ai/v1/responses; third-party survey of doc.302.ai (2026-09); OpenAI OpenAPI 2.3.0; openai/openai-python: types/responses.
        """
        from .stream import OPERATION

        return self._client.stream(
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
