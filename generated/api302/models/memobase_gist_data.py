from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseGistData(Model):
    """The object `MemobaseGistData`.

    Attributes:
        content: The short form.
    """

    content: str
