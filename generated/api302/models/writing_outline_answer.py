from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .writing_error import WritingError
    from .writing_outline import WritingOutline


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingOutlineAnswer(Model):
    """The object `WritingOutlineAnswer`.

    Attributes:
        data: See the type.
        error: Why it failed.
    """

    data: WritingOutline | Unset = UNSET
    error: WritingError | Unset = UNSET
