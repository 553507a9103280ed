from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .writing_tool import WritingTool


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingTools(Model):
    """The object `WritingTools`.

    Attributes:
        tools: The tools.
    """

    tools: list[WritingTool] | Unset = UNSET
