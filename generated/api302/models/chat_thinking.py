from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatThinking(Model):
    """The object `ChatThinking`.

    Attributes:
        type: `enabled` or `disabled`.
    """

    type: str
