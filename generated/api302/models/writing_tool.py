from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .writing_tool_parameters import WritingToolParameters


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingTool(Model):
    """The object `WritingTool`.

    Attributes:
        tool_name: The name that `writing_generate` takes.
        params: What the tool needs, by name; these are the ones that were seen, in a form that is not known.
    """

    tool_name: str
    params: WritingToolParameters | Unset = UNSET
