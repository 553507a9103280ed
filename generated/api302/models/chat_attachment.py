from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatAttachment(Model):
    """The object `ChatAttachment`.

    Attributes:
        name: Name of the file.
        type: Kind of attachment, e.g. `file`.
        url: Where it can be fetched.
    """

    name: str | Unset = UNSET
    type: str | Unset = UNSET
    url: str | Unset = UNSET
