from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_code_interpreter_call import ResponsesCodeInterpreterCall
    from .responses_computer_call import ResponsesComputerCall
    from .responses_file_search_call import ResponsesFileSearchCall
    from .responses_function_call import ResponsesFunctionCall
    from .responses_function_call_output import ResponsesFunctionCallOutput
    from .responses_image_generation_call import ResponsesImageGenerationCall
    from .responses_input_message import ResponsesInputMessage
    from .responses_item_reference import ResponsesItemReference
    from .responses_mcp_call import ResponsesMcpCall
    from .responses_reasoning import ResponsesReasoning
    from .responses_reasoning_config import ResponsesReasoningConfig
    from .responses_text_config import ResponsesTextConfig
    from .responses_tool import ResponsesTool
    from .responses_tool_choice import ResponsesToolChoice
    from .responses_web_search_call import ResponsesWebSearchCall


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesRequest(Model):
    """The object `ResponsesRequest`.

    Attributes:
        model: The model.
        input: The question; text, or messages, results of functions and what earlier answers held.
        instructions: The system prompt; an earlier answer's is not kept.
        previous_response_id: The answer that this continues.
        max_output_tokens: Most tokens of the answer, thinking included.
        temperature: Sampling temperature, 0 to 2.
        top_p: Nucleus sampling; 0.1 takes the likeliest tenth.
        stream: Answer in pieces, as server-sent events. The gateway's default is False.
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
    """

    model: str
    input: (
        str
        | list[
            ResponsesInputMessage
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
        ]
    )
    instructions: str | Unset = UNSET
    previous_response_id: str | Unset = UNSET
    max_output_tokens: int | Unset = UNSET
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    stream: bool | Unset = UNSET
    store: bool | Unset = UNSET
    background: bool | Unset = UNSET
    reasoning: ResponsesReasoningConfig | Unset = UNSET
    text: ResponsesTextConfig | Unset = UNSET
    tools: list[ResponsesTool] | Unset = UNSET
    tool_choice: str | ResponsesToolChoice | Unset = UNSET
    parallel_tool_calls: bool | Unset = UNSET
    max_tool_calls: int | Unset = UNSET
    include: list[str] | Unset = UNSET
    truncation: Literal["auto", "disabled"] | str | Unset = UNSET
    metadata: dict[str, str] | Unset = UNSET
    user: str | Unset = UNSET
    service_tier: str | Unset = UNSET
