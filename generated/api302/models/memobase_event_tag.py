from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseEventTag(Model):
    """The object `MemobaseEventTag`.

    Attributes:
        tag: Name of the tag.
        value: Its value.
    """

    tag: str
    value: str
