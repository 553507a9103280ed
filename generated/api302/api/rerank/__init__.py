"""The operations of `client.rerank`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.rerank_document import RerankDocument
    from ...models.rerank_result import RerankResult
    from . import rank as rank
    from . import rank_with_qwen as rank_with_qwen

_OPERATIONS = (
    "rank",
    "rank_with_qwen",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Rerank:
    """The operations of `client.rerank`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def rank(
        self,
        *,
        model: str,
        query: str | RerankDocument | Mapping[str, Any],
        documents: Sequence[str | RerankDocument | Mapping[str, Any]],
        top_n: int | Unset = UNSET,
        return_documents: bool | Unset = UNSET,
        max_chunks_per_doc: int | Unset = UNSET,
        overlap_tokens: int | Unset = UNSET,
        instruction: str | Unset = UNSET,
    ) -> RerankResult:
        """Order documents by how well they answer a query.

        The rerankers of Jina, Youdao, BAAI and SiliconFlow.

        | vendor | models |
        |---|---|
        | Jina | `jina-reranker-v2-base-multilingual`, `jina-reranker-v1-base-en`, `jina-reranker-v1-turbo-en`, `jina-reranker-v1-tiny-en`, `jina-colbert-v1-en`, `jina-reranker-m0` (pictures too) |
        | Youdao | `bce-reranker-base_v1` |
        | BAAI | `bge-reranker-v2-m3` |
        | SiliconFlow | `Qwen/Qwen3-Reranker-8B`, `Qwen/Qwen3-Reranker-4B`, `Qwen/Qwen3-Reranker-0.6B` |
        | Voyage (no page) | `rerank-2.5`, `rerank-2.5-lite` |

        Charged by the model's tokens: Jina's 0.05 PTC per 1M tokens, the others as the price list says.
        That `jina-reranker-m0` is served here is inferred from its page's title; 302.AI's own SDK does not list it.
        Fields that only one vendor knows are described as its reference says.

        `POST /v1/rerank`.

        Args:
            model: The reranker.
            query: What is looked for; `jina-reranker-m0` also takes a picture.
            documents: What is put in order. `jina-reranker-m0` also takes pictures, as objects or as their address or base64; SiliconFlow takes texts only.
            top_n: How many of the best are answered; all by default.
            return_documents: Whether the answer repeats the documents. True by default at Jina, false at SiliconFlow.
            max_chunks_per_doc: Most pieces that a long document is cut into; its best piece counts. Only bge-reranker-v2-m3 and bce-reranker-base_v1 (vendor). The gateway's default is 1024.
            overlap_tokens: Tokens that neighbouring pieces share, 0 to 80. The same models only (vendor).
            instruction: What the order is for, in words. Only Qwen3-Reranker (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: ai302-reranking-model.ts, ai302-reranking-settings.ts; infiniflow/ragflow: Ai302Rerank; jina-ai/meta-prompt: v9.txt; SiliconFlow API reference, rerank.
        """
        from .rank import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            query=query,
            documents=documents,
            top_n=top_n,
            return_documents=return_documents,
            max_chunks_per_doc=max_chunks_per_doc,
            overlap_tokens=overlap_tokens,
            instruction=instruction,
        )

    def rank_with_qwen(
        self,
        *,
        model: str,
        query: str,
        documents: Sequence[str],
        top_n: int | Unset = UNSET,
        instruct: str | Unset = UNSET,
    ) -> RerankResult:
        """Order documents with qwen3-rerank, by an instruction.

        A path of its own, for `qwen3-rerank` only. The page prints the answer of embeddings here; clients read
        `results` with `index` and `relevance_score`, as the vendor documents it.

        `POST /v1/reranks`.

        Args:
            model: `qwen3-rerank`.
            query: What is looked for, at most 4000 tokens.
            documents: The texts to put in order, at most 500 with 4000 tokens each (vendor).
            top_n: How many of the best are answered; all by default.
            instruct: What the order is for, best in English. The gateway's default is 'Given a web search query, retrieve relevant passages that answer the query.'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 411495982 (2026); public code that posts to api.302.ai/v1/reranks and reads results[].index and relevance_score; Alibaba's reference, OpenAI compatible reranking.
        """
        from .rank_with_qwen import OPERATION

        return self._client.send(
            OPERATION, model=model, query=query, documents=documents, top_n=top_n, instruct=instruct
        )


class AsyncRerank:
    """The operations of `client.rerank`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rank(
        self,
        *,
        model: str,
        query: str | RerankDocument | Mapping[str, Any],
        documents: Sequence[str | RerankDocument | Mapping[str, Any]],
        top_n: int | Unset = UNSET,
        return_documents: bool | Unset = UNSET,
        max_chunks_per_doc: int | Unset = UNSET,
        overlap_tokens: int | Unset = UNSET,
        instruction: str | Unset = UNSET,
    ) -> RerankResult:
        """Order documents by how well they answer a query.

        The rerankers of Jina, Youdao, BAAI and SiliconFlow.

        | vendor | models |
        |---|---|
        | Jina | `jina-reranker-v2-base-multilingual`, `jina-reranker-v1-base-en`, `jina-reranker-v1-turbo-en`, `jina-reranker-v1-tiny-en`, `jina-colbert-v1-en`, `jina-reranker-m0` (pictures too) |
        | Youdao | `bce-reranker-base_v1` |
        | BAAI | `bge-reranker-v2-m3` |
        | SiliconFlow | `Qwen/Qwen3-Reranker-8B`, `Qwen/Qwen3-Reranker-4B`, `Qwen/Qwen3-Reranker-0.6B` |
        | Voyage (no page) | `rerank-2.5`, `rerank-2.5-lite` |

        Charged by the model's tokens: Jina's 0.05 PTC per 1M tokens, the others as the price list says.
        That `jina-reranker-m0` is served here is inferred from its page's title; 302.AI's own SDK does not list it.
        Fields that only one vendor knows are described as its reference says.

        `POST /v1/rerank`.

        Args:
            model: The reranker.
            query: What is looked for; `jina-reranker-m0` also takes a picture.
            documents: What is put in order. `jina-reranker-m0` also takes pictures, as objects or as their address or base64; SiliconFlow takes texts only.
            top_n: How many of the best are answered; all by default.
            return_documents: Whether the answer repeats the documents. True by default at Jina, false at SiliconFlow.
            max_chunks_per_doc: Most pieces that a long document is cut into; its best piece counts. Only bge-reranker-v2-m3 and bce-reranker-base_v1 (vendor). The gateway's default is 1024.
            overlap_tokens: Tokens that neighbouring pieces share, 0 to 80. The same models only (vendor).
            instruction: What the order is for, in words. Only Qwen3-Reranker (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: ai302-reranking-model.ts, ai302-reranking-settings.ts; infiniflow/ragflow: Ai302Rerank; jina-ai/meta-prompt: v9.txt; SiliconFlow API reference, rerank.
        """
        from .rank import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            query=query,
            documents=documents,
            top_n=top_n,
            return_documents=return_documents,
            max_chunks_per_doc=max_chunks_per_doc,
            overlap_tokens=overlap_tokens,
            instruction=instruction,
        )

    async def rank_with_qwen(
        self,
        *,
        model: str,
        query: str,
        documents: Sequence[str],
        top_n: int | Unset = UNSET,
        instruct: str | Unset = UNSET,
    ) -> RerankResult:
        """Order documents with qwen3-rerank, by an instruction.

        A path of its own, for `qwen3-rerank` only. The page prints the answer of embeddings here; clients read
        `results` with `index` and `relevance_score`, as the vendor documents it.

        `POST /v1/reranks`.

        Args:
            model: `qwen3-rerank`.
            query: What is looked for, at most 4000 tokens.
            documents: The texts to put in order, at most 500 with 4000 tokens each (vendor).
            top_n: How many of the best are answered; all by default.
            instruct: What the order is for, best in English. The gateway's default is 'Given a web search query, retrieve relevant passages that answer the query.'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 411495982 (2026); public code that posts to api.302.ai/v1/reranks and reads results[].index and relevance_score; Alibaba's reference, OpenAI compatible reranking.
        """
        from .rank_with_qwen import OPERATION

        return await self._client.send(
            OPERATION, model=model, query=query, documents=documents, top_n=top_n, instruct=instruct
        )
