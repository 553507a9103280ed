from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ranked_document import RankedDocument
    from .rerank_meta import RerankMeta
    from .rerank_tokens import RerankTokens
    from .rerank_usage import RerankUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class RerankResult(Model):
    """The object `RerankResult`.

    Attributes:
        results: The documents, the best one first.
        id: The vendor's id of the call, of SiliconFlow and Alibaba.
        object: Always `list`, of Alibaba.
        model: The model that was used.
        usage: What was counted and charged.
        tokens: Tokens, as SiliconFlow counts them; its reference has them beside the results, its answers in `meta`.
        meta: What was counted, of SiliconFlow.
    """

    results: list[RankedDocument]
    id: str | Unset = UNSET
    object: str | Unset = UNSET
    model: str | Unset = UNSET
    usage: RerankUsage | Unset = UNSET
    tokens: RerankTokens | Unset = UNSET
    meta: RerankMeta | None | Unset = UNSET
