from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .writing_values import WritingValues


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingRequest(Model):
    """The object `WritingRequest`.

    Attributes:
        tool_name: One of `writing_list_tools`.
        model: The chat model that writes.
        params: Values for what the tool needs; each tool has its own, these are the ones that were seen.
    """

    tool_name: str
    model: str
    params: WritingValues
