from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_citation import ExaCitation
    from .exa_cost import ExaCost


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaAnswer(Model):
    """The object `ExaAnswer`.

    Attributes:
        answer: The answer; with `outputSchema` an object.
        citations: The pages that it rests on.
        cost_dollars: What Exa charges the gateway.
    """

    answer: str | dict[str, Any]
    citations: list[ExaCitation] | Unset = UNSET
    cost_dollars: ExaCost | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "cost_dollars": "costDollars",
    }
