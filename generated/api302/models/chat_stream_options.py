from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatStreamOptions(Model):
    """The object `ChatStreamOptions`.

    Attributes:
        include_usage: Send a last chunk with the token counts.
    """

    include_usage: bool | Unset = UNSET
