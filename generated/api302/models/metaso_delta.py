from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoDelta(Model):
    """What is new.

    Attributes:
        role: Who speaks.
        content: The next piece of the answer.
        reasoning_content: The next piece of what the model thinks.
        citations: What the answer rests on, in a form that has not been seen.
        highlights: Passages that count, in a form that has not been seen.
    """

    role: str | Unset = UNSET
    content: str | Unset = UNSET
    reasoning_content: str | Unset = UNSET
    citations: Any | Unset = UNSET
    highlights: Any | Unset = UNSET
