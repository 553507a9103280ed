"""The operations of `client.jina`."""

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
    from ...models.embedding_list import EmbeddingList
    from ...models.jina_embedding_input import JinaEmbeddingInput
    from ...models.jina_tokenize_result import JinaTokenizeResult
    from . import embed as embed
    from . import tokenize as tokenize

_OPERATIONS = (
    "embed",
    "tokenize",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Jina:
    """The operations of `client.jina`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def embed(
        self,
        *,
        model: str,
        input: str | Sequence[str | JinaEmbeddingInput | Mapping[str, Any]],
        task: Literal["classification", "retrieval.passage", "retrieval.query", "separation", "text-matching"]
        | Unset = UNSET,
        dimensions: int | Unset = UNSET,
        late_chunking: bool | Unset = UNSET,
        normalized: bool | Unset = UNSET,
        embedding_type: str | Sequence[str] | Unset = UNSET,
        truncate: bool | Unset = UNSET,
        encoding_format: Literal["base64", "float"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> EmbeddingList:
        """Turn texts and pictures into vectors.

        `jina-embeddings-v3`, `jina-embeddings-v2-base-en`, `-es`, `-de`, `-zh` and `-code` for texts; `jina-clip-v2` and
        `jina-clip-v1` for texts and pictures in one space. 302.AI's own SDK calls this path for every model with
        `jina` in its name; a survey of the documentation lists Jina's page under `/v1/embeddings`, which may work too.
        Charged by tokens: the survey has 0.0002 PTC per 1000 tokens for Jina and Voyage, without the model's name.

        `POST /jina/v1/embeddings`.

        Args:
            model: The embedding model.
            input: Texts, or for the clip models texts and pictures.
            task: What the vectors are for, of jina-embeddings-v3.
            dimensions: Length that the vectors are cut to.
            late_chunking: Read all inputs as one text, so that each vector knows of the others. The gateway's default is False.
            normalized: Scale the vectors to length 1. The gateway's default is False.
            embedding_type: `float`, `base64`, `binary` or `ubinary`, or a list of them; what a list gives is not documented. The gateway's default is 'float'.
            truncate: Cut inputs that are too long, instead of refusing them. The gateway's default is False.
            encoding_format: The name that OpenAI has for `embedding_type`; sent by 302.AI's SDK.
            user: Your own id of the end user; sent by 302.AI's SDK.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: ai302-provider.ts, ai302-embedding-model.ts; jina-ai/meta-prompt: v9.txt.
        """
        from .embed import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            input=input,
            task=task,
            dimensions=dimensions,
            late_chunking=late_chunking,
            normalized=normalized,
            embedding_type=embedding_type,
            truncate=truncate,
            encoding_format=encoding_format,
            user=user,
        )

    def tokenize(
        self,
        *,
        content: str,
        return_tokens: str,
        return_chunks: str,
        max_chunk_length: int | Unset = UNSET,
        tokenizer: str | Unset = UNSET,
        head: int | Unset = UNSET,
        tail: int | Unset = UNSET,
    ) -> JinaTokenizeResult:
        """Count the tokens of a text and split it into chunks.

        Free of charge. The answer is described as the vendor documents it: the page leaves it empty.
        `return_tokens` and `return_chunks` are the texts `true` and `false`, as in the page's example.

        `POST /jina/tokenizer`; price: free.

        Args:
            content: The text to count or split.
            return_tokens: The text `true` to get the tokens. The vendor has a boolean here; the page and its example a string.
            return_chunks: The text `true` to get the chunks. The vendor has a boolean here; the page and its example a string.
            max_chunk_length: Longest chunk, in characters. The gateway's default is 1000.
            tokenizer: Name of the tokenizer: `cl100k_base`, `o200k_base`, `p50k_base`, `r50k_base`, `p50k_edit` or `gpt2` (vendor). The gateway's default is 'cl100k_base'.
            head: Return only the first tokens, this many; not together with `tail` (vendor).
            tail: Return only the last tokens, this many; not together with `head` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, RAG-related > Jina > Tokenizer; jina-ai/meta-prompt: v9.txt.
        """
        from .tokenize import OPERATION

        return self._client.send(
            OPERATION,
            content=content,
            return_tokens=return_tokens,
            return_chunks=return_chunks,
            max_chunk_length=max_chunk_length,
            tokenizer=tokenizer,
            head=head,
            tail=tail,
        )


class AsyncJina:
    """The operations of `client.jina`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def embed(
        self,
        *,
        model: str,
        input: str | Sequence[str | JinaEmbeddingInput | Mapping[str, Any]],
        task: Literal["classification", "retrieval.passage", "retrieval.query", "separation", "text-matching"]
        | Unset = UNSET,
        dimensions: int | Unset = UNSET,
        late_chunking: bool | Unset = UNSET,
        normalized: bool | Unset = UNSET,
        embedding_type: str | Sequence[str] | Unset = UNSET,
        truncate: bool | Unset = UNSET,
        encoding_format: Literal["base64", "float"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> EmbeddingList:
        """Turn texts and pictures into vectors.

        `jina-embeddings-v3`, `jina-embeddings-v2-base-en`, `-es`, `-de`, `-zh` and `-code` for texts; `jina-clip-v2` and
        `jina-clip-v1` for texts and pictures in one space. 302.AI's own SDK calls this path for every model with
        `jina` in its name; a survey of the documentation lists Jina's page under `/v1/embeddings`, which may work too.
        Charged by tokens: the survey has 0.0002 PTC per 1000 tokens for Jina and Voyage, without the model's name.

        `POST /jina/v1/embeddings`.

        Args:
            model: The embedding model.
            input: Texts, or for the clip models texts and pictures.
            task: What the vectors are for, of jina-embeddings-v3.
            dimensions: Length that the vectors are cut to.
            late_chunking: Read all inputs as one text, so that each vector knows of the others. The gateway's default is False.
            normalized: Scale the vectors to length 1. The gateway's default is False.
            embedding_type: `float`, `base64`, `binary` or `ubinary`, or a list of them; what a list gives is not documented. The gateway's default is 'float'.
            truncate: Cut inputs that are too long, instead of refusing them. The gateway's default is False.
            encoding_format: The name that OpenAI has for `embedding_type`; sent by 302.AI's SDK.
            user: Your own id of the end user; sent by 302.AI's SDK.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: ai302-provider.ts, ai302-embedding-model.ts; jina-ai/meta-prompt: v9.txt.
        """
        from .embed import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            input=input,
            task=task,
            dimensions=dimensions,
            late_chunking=late_chunking,
            normalized=normalized,
            embedding_type=embedding_type,
            truncate=truncate,
            encoding_format=encoding_format,
            user=user,
        )

    async def tokenize(
        self,
        *,
        content: str,
        return_tokens: str,
        return_chunks: str,
        max_chunk_length: int | Unset = UNSET,
        tokenizer: str | Unset = UNSET,
        head: int | Unset = UNSET,
        tail: int | Unset = UNSET,
    ) -> JinaTokenizeResult:
        """Count the tokens of a text and split it into chunks.

        Free of charge. The answer is described as the vendor documents it: the page leaves it empty.
        `return_tokens` and `return_chunks` are the texts `true` and `false`, as in the page's example.

        `POST /jina/tokenizer`; price: free.

        Args:
            content: The text to count or split.
            return_tokens: The text `true` to get the tokens. The vendor has a boolean here; the page and its example a string.
            return_chunks: The text `true` to get the chunks. The vendor has a boolean here; the page and its example a string.
            max_chunk_length: Longest chunk, in characters. The gateway's default is 1000.
            tokenizer: Name of the tokenizer: `cl100k_base`, `o200k_base`, `p50k_base`, `r50k_base`, `p50k_edit` or `gpt2` (vendor). The gateway's default is 'cl100k_base'.
            head: Return only the first tokens, this many; not together with `tail` (vendor).
            tail: Return only the last tokens, this many; not together with `head` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, RAG-related > Jina > Tokenizer; jina-ai/meta-prompt: v9.txt.
        """
        from .tokenize import OPERATION

        return await self._client.send(
            OPERATION,
            content=content,
            return_tokens=return_tokens,
            return_chunks=return_chunks,
            max_chunk_length=max_chunk_length,
            tokenizer=tokenizer,
            head=head,
            tail=tail,
        )
