from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeChatTurn(Model):
    """The object `KnowledgeChatTurn`.

    Attributes:
        role: Who spoke.
        content: What was said.
    """

    role: Literal["assistant", "user"] | str
    content: str
