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
    from ...models.jina_tokenize_result import JinaTokenizeResult
    from . import tokenize as tokenize

_OPERATIONS = ("tokenize",)

__getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Jina:
    """The operations of `client.jina`."""

    def __init__(self, client: Client) -> None:
        self._client = client

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
            tokenizer: Name of the tokenizer: `cl100k_base`, `o200k_base`, `p50k_base`, `r50k_base`, `p50k_edit` or `gpt2` (vendor).
            head: Return only the first tokens, this many (vendor).
            tail: Return only the last tokens, this many (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, RAG-related > Jina > Tokenizer; Jina segmenter reference.
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
            tokenizer: Name of the tokenizer: `cl100k_base`, `o200k_base`, `p50k_base`, `r50k_base`, `p50k_edit` or `gpt2` (vendor).
            head: Return only the first tokens, this many (vendor).
            tail: Return only the last tokens, this many (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, RAG-related > Jina > Tokenizer; Jina segmenter reference.
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
