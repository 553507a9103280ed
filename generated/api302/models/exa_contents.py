from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_cost import ExaCost
    from .exa_page import ExaPage
    from .exa_status import ExaStatus


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaContents(Model):
    """The object `ExaContents`.

    Attributes:
        results: The pages that were read.
        request_id: Exa's id of the call.
        context: All texts as one, where it was asked for.
        statuses: How it went with each page.
        cost_dollars: What Exa charges the gateway.
    """

    results: list[ExaPage]
    request_id: str | Unset = UNSET
    context: str | Unset = UNSET
    statuses: list[ExaStatus] | Unset = UNSET
    cost_dollars: ExaCost | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "request_id": "requestId",
        "cost_dollars": "costDollars",
    }
