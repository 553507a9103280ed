from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeChatText(Model):
    """The object `KnowledgeChatText`.

    Attributes:
        answer: The text.
    """

    answer: str
