from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatFunctionName(Model):
    """The object `ChatFunctionName`.

    Attributes:
        name: The function to call.
    """

    name: str
