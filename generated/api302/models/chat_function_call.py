from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatFunctionCall(Model):
    """The object `ChatFunctionCall`.

    Attributes:
        name: The function.
        arguments: Its arguments, as JSON text.
    """

    name: str
    arguments: str
