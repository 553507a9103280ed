from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_code_output import ResponsesCodeOutput


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesCodeInterpreterCall(Model):
    """The object `ResponsesCodeInterpreterCall`.

    Attributes:
        type: The kind of item.
        id: The item's id.
        status: `in_progress`, `interpreting`, `completed`, `incomplete` or `failed`.
        container_id: Where it ran.
        code: The code.
        outputs: What it wrote, when `include` asks for it.
    """

    type: Literal["code_interpreter_call"] | str
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    container_id: str | Unset = UNSET
    code: str | None | Unset = UNSET
    outputs: list[ResponsesCodeOutput] | None | Unset = UNSET
