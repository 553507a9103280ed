from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaSummary(Model):
    """Answer a summary.

    Attributes:
        query: What it should tell.
        schema: A JSON Schema that the text should follow.
    """

    query: str | Unset = UNSET
    schema: dict[str, Any] | Unset = UNSET
