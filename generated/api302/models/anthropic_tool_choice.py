from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicToolChoice(Model):
    """The object `AnthropicToolChoice`.

    Attributes:
        type: Let the model decide, make it use any tool, or one, or none.
        name: Of `tool`, the tool to use.
        disable_parallel_tool_use: At most one use in an answer.
    """

    type: Literal["any", "auto", "none", "tool"] | str
    name: str | Unset = UNSET
    disable_parallel_tool_use: bool | Unset = UNSET
