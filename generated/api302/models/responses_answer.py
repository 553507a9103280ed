from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_code_interpreter_call import ResponsesCodeInterpreterCall
    from .responses_computer_call import ResponsesComputerCall
    from .responses_error import ResponsesError
    from .responses_file_search_call import ResponsesFileSearchCall
    from .responses_function_call import ResponsesFunctionCall
    from .responses_image_generation_call import ResponsesImageGenerationCall
    from .responses_incomplete_details import ResponsesIncompleteDetails
    from .responses_mcp_call import ResponsesMcpCall
    from .responses_message import ResponsesMessage
    from .responses_reasoning import ResponsesReasoning
    from .responses_reasoning_config import ResponsesReasoningConfig
    from .responses_text_config import ResponsesTextConfig
    from .responses_tool import ResponsesTool
    from .responses_tool_choice import ResponsesToolChoice
    from .responses_usage import ResponsesUsage
    from .responses_web_search_call import ResponsesWebSearchCall


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesAnswer(Model):
    """The object `ResponsesAnswer`.

    Attributes:
        id: The id of the answer.
        object: Always `response`.
        created_at: Unix time in seconds.
        model: The model that answered.
        output: The answer, item by item.
        status: Where the answer stands.
        error: Why it failed.
        incomplete_details: Why it is incomplete.
        instructions: The system prompt.
        previous_response_id: The answer that this continues.
        max_output_tokens: Most tokens of the answer.
        max_tool_calls: How often tools of the vendor may be used.
        background: Whether it was worked on after the answer.
        reasoning: How it thought.
        text: See the type.
        tools: The tools that it might use.
        tool_choice: How it chose among them.
        parallel_tool_calls: Whether several calls may come in one answer.
        temperature: Sampling temperature.
        top_p: Nucleus sampling.
        truncation: What is done with a conversation that is too long.
        store: Whether the vendor keeps the answer.
        service_tier: The vendor's tier.
        metadata: Your own texts.
        user: Your own id of the end user.
        usage: What was counted and charged; null until the answer is complete.
    """

    id: str
    object: Literal["response"] | str
    created_at: int
    model: str
    output: list[
        ResponsesMessage
        | ResponsesReasoning
        | ResponsesFunctionCall
        | ResponsesWebSearchCall
        | ResponsesFileSearchCall
        | ResponsesCodeInterpreterCall
        | ResponsesComputerCall
        | ResponsesImageGenerationCall
        | ResponsesMcpCall
    ]
    status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete", "queued"] | str | Unset = UNSET
    error: ResponsesError | None | Unset = UNSET
    incomplete_details: ResponsesIncompleteDetails | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    previous_response_id: str | None | Unset = UNSET
    max_output_tokens: int | None | Unset = UNSET
    max_tool_calls: int | None | Unset = UNSET
    background: bool | None | Unset = UNSET
    reasoning: ResponsesReasoningConfig | None | Unset = UNSET
    text: ResponsesTextConfig | Unset = UNSET
    tools: list[ResponsesTool] | Unset = UNSET
    tool_choice: str | ResponsesToolChoice | Unset = UNSET
    parallel_tool_calls: bool | Unset = UNSET
    temperature: float | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    truncation: str | None | Unset = UNSET
    store: bool | Unset = UNSET
    service_tier: str | None | Unset = UNSET
    metadata: dict[str, str] | None | Unset = UNSET
    user: str | None | Unset = UNSET
    usage: ResponsesUsage | None | Unset = UNSET
