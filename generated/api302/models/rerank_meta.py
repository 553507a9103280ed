from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rerank_billed_units import RerankBilledUnits
    from .rerank_tokens import RerankTokens


@define(slots=False, kw_only=True, repr=False, eq=False)
class RerankMeta(Model):
    """The object `RerankMeta`.

    Attributes:
        tokens: Tokens, as SiliconFlow counts them; its reference has them beside the results, its answers in `meta`.
        billed_units: What SiliconFlow charges the gateway for.
    """

    tokens: RerankTokens | Unset = UNSET
    billed_units: RerankBilledUnits | Unset = UNSET
