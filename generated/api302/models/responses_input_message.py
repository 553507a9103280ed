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
class ResponsesInputMessage(Model):
    """The object `ResponsesInputMessage`.

    Attributes:
        role: Who speaks: `system`, `developer`, `user` or `assistant`.
        content: What is said; text, or parts of several kinds.
        type: The kind of item; may be left out.
        id: Its id, when it comes from an answer.
        status: How complete it is, when it comes from an answer.
    """

    role: str
    content: (
        str
        | list[ResponsesInputText | ResponsesInputImage | ResponsesInputFile | ResponsesOutputText | ResponsesRefusal]
    )
    type: Literal["message"] | str | Unset = UNSET
    id: str | Unset = UNSET
    status: str | Unset = UNSET
