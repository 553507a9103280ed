from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseMessage(Model):
    """The object `MemobaseMessage`.

    Attributes:
        role: Who speaks.
        content: What is said.
        alias: Name of the speaker, which the memory takes over.
        created_at: When it was said.
    """

    role: Literal["assistant", "user"] | str
    content: str
    alias: str | Unset = UNSET
    created_at: str | Unset = UNSET
