from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseContext(Model):
    """The object `MemobaseContext`.

    Attributes:
        context: The text, ready for a system prompt.
    """

    context: str
