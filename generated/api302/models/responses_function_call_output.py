from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_input_file import ResponsesInputFile
    from .responses_input_image import ResponsesInputImage
    from .responses_input_text import ResponsesInputText
    from .responses_output_text import ResponsesOutputText
    from .responses_refusal import ResponsesRefusal


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesFunctionCallOutput(Model):
    """The object `ResponsesFunctionCallOutput`.

    Attributes:
        type: The kind of item.
        call_id: The call that this answers.
        output: What the function returned.
        id: The item's id.
        status: How complete it is.
    """

    type: Literal["function_call_output"] | str
    call_id: str
    output: (
        str
        | list[ResponsesInputText | ResponsesInputImage | ResponsesInputFile | ResponsesOutputText | ResponsesRefusal]
    )
    id: str | Unset = UNSET
    status: str | Unset = UNSET
