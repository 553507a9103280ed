from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .memobase_profile_attributes import MemobaseProfileAttributes


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseProfileDelta(Model):
    """The object `MemobaseProfileDelta`.

    Attributes:
        content: What to remember.
        attributes: Where it belongs; the field must be there, but may be null.
    """

    content: str
    attributes: MemobaseProfileAttributes | None
