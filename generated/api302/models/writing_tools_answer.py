from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .writing_tools import WritingTools


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingToolsAnswer(Model):
    """The object `WritingToolsAnswer`.

    Attributes:
        data: See the type.
    """

    data: WritingTools | Unset = UNSET
