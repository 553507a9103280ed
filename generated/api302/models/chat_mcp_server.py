from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatMcpServer(Model):
    """The object `ChatMcpServer`.

    Attributes:
        url: Address of the server.
        name: A name for it.
    """

    url: str
    name: str | Unset = UNSET
