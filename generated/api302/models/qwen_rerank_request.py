from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class QwenRerankRequest(Model):
    """The object `QwenRerankRequest`.

    Attributes:
        model: `qwen3-rerank`.
        query: What is looked for, at most 4000 tokens.
        documents: The texts to put in order, at most 500 with 4000 tokens each (vendor).
        top_n: How many of the best are answered; all by default.
        instruct: What the order is for, best in English. The gateway's default is 'Given a web search query, retrieve relevant passages that answer the query.'.
    """

    model: str
    query: str
    documents: list[str]
    top_n: int | Unset = UNSET
    instruct: str | Unset = UNSET
