from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_part import GeminiPart


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiContent(Model):
    """One turn of a conversation.

    Attributes:
        role: Who speaks, `user` or `model`.
        parts: What is said.
    """

    role: str | Unset = UNSET
    parts: list[GeminiPart] | Unset = UNSET
