from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatFunctionDelta(Model):
    """The object `ChatFunctionDelta`.

    Attributes:
        name: The function, in the first piece.
        arguments: The next piece of its arguments, which together are JSON.
    """

    name: str | Unset = UNSET
    arguments: str | Unset = UNSET
