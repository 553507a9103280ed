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
    from .responses_image_generation_call import ResponsesImageGenerationCall
    from .responses_mcp_call import ResponsesMcpCall
    from .responses_message import ResponsesMessage
    from .responses_reasoning import ResponsesReasoning
    from .responses_web_search_call import ResponsesWebSearchCall


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesItemEvent(Model):
    """An item begins or is complete.

    Attributes:
        type: The kind of event.
        output_index: Number of the item, from 0.
        item: A piece of an answer.
        sequence_number: Number of the event.
    """

    type: Literal["response.output_item.added", "response.output_item.done"] | str
    output_index: int
    item: (
        ResponsesMessage
        | ResponsesReasoning
        | ResponsesFunctionCall
        | ResponsesWebSearchCall
        | ResponsesFileSearchCall
        | ResponsesCodeInterpreterCall
        | ResponsesComputerCall
        | ResponsesImageGenerationCall
        | ResponsesMcpCall
    )
    sequence_number: int | Unset = UNSET
