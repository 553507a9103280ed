from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxTask(Model):
    """The object `FluxTask`.

    Attributes:
        id: The id to ask for the result with.
        polling_url: The vendor's own address of the result; `flux_get_result` asks the gateway instead.
        cost: What the vendor charges, in its credits.
        input_mp: Megapixels of the input.
        output_mp: Megapixels of the result.
    """

    id: str
    polling_url: str | Unset = UNSET
    cost: float | Unset = UNSET
    input_mp: float | Unset = UNSET
    output_mp: float | Unset = UNSET
