from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoAnswer(Model):
    """The answer to a single question.

    Attributes:
        answer: The answer.
        sources: What it rests on.
    """

    answer: str
    sources: list[dict[str, Any]] | Unset = UNSET
