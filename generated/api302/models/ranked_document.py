from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rerank_document import RerankDocument


@define(slots=False, kw_only=True, repr=False, eq=False)
class RankedDocument(Model):
    """The object `RankedDocument`.

    Attributes:
        index: Its place among the documents of the request, from 0.
        relevance_score: How well it answers the query; more is better.
        document: The document itself, with `return_documents`.
    """

    index: int
    relevance_score: float
    document: RerankDocument | None | Unset = UNSET
