from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RerankBilledUnits(Model):
    """What SiliconFlow charges the gateway for.

    Attributes:
        input_tokens: Tokens of query and documents.
        output_tokens: Tokens of the answer.
        search_units: Searches.
    """

    input_tokens: int | Unset = UNSET
    output_tokens: int | Unset = UNSET
    search_units: int | Unset = UNSET
