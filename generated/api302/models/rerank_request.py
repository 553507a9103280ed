from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rerank_document import RerankDocument


@define(slots=False, kw_only=True, repr=False, eq=False)
class RerankRequest(Model):
    """The object `RerankRequest`.

    Attributes:
        model: The reranker.
        query: What is looked for; `jina-reranker-m0` also takes a picture.
        documents: What is put in order. `jina-reranker-m0` also takes pictures, as objects or as their address or base64; SiliconFlow takes texts only.
        top_n: How many of the best are answered; all by default.
        return_documents: Whether the answer repeats the documents. True by default at Jina, false at SiliconFlow.
        max_chunks_per_doc: Most pieces that a long document is cut into; its best piece counts. Only bge-reranker-v2-m3 and bce-reranker-base_v1 (vendor). The gateway's default is 1024.
        overlap_tokens: Tokens that neighbouring pieces share, 0 to 80. The same models only (vendor).
        instruction: What the order is for, in words. Only Qwen3-Reranker (vendor).
    """

    model: str
    query: str | RerankDocument
    documents: list[str | RerankDocument]
    top_n: int | Unset = UNSET
    return_documents: bool | Unset = UNSET
    max_chunks_per_doc: int | Unset = UNSET
    overlap_tokens: int | Unset = UNSET
    instruction: str | Unset = UNSET
