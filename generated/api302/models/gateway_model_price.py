from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GatewayModelPrice(Model):
    """The object `GatewayModelPrice`.

    Attributes:
        input_token: Price of the question, `$1.500 / M tokens`.
        output_token: Price of the answer, `$2.000 / M tokens`.
        per_request: Price of a call, `$0.000`.
    """

    input_token: str | Unset = UNSET
    output_token: str | Unset = UNSET
    per_request: str | Unset = UNSET
