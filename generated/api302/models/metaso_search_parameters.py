from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoSearchParameters(Model):
    """The search as it was understood.

    Attributes:
        q: The search words.
        scope: The scope.
        size: How many results were asked for.
        include_summary: Whether summaries were used.
        format: Internal format of the answer.
    """

    q: str
    scope: str
    size: int
    include_summary: bool
    format: str
    json_names: ClassVar[Mapping[str, str]] = {
        "include_summary": "includeSummary",
    }
