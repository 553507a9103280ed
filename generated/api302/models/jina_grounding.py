from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .jina_grounding_reference import JinaGroundingReference


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaGrounding(Model):
    """The object `JinaGrounding`.

    Attributes:
        factuality: How true it is, from 0 to 1.
        result: Whether it is true.
        reason: Why.
        references: What it rests on.
    """

    factuality: float
    result: bool
    reason: str
    references: list[JinaGroundingReference]
