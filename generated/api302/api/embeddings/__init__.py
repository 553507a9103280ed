"""The operations of `client.embeddings`."""

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
    from . import create as create

_OPERATIONS = ("create",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Embeddings:
    """The operations of `client.embeddings`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        model: str,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        encoding_format: Literal["base64", "float"] | Unset = UNSET,
        dimensions: int | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> EmbeddingList:
        """Turn texts into vectors.

        Every embedding model of the gateway answers here, those of Jina excepted: see `jina_embed`. An input may have
        8192 tokens; SiliconFlow's reference allows 512 to the models of BAAI and Youdao except `BAAI/bge-m3`.

        | vendor | models |
        |---|---|
        | OpenAI | `text-embedding-3-small`, `text-embedding-3-large`, `text-embedding-ada-002` |
        | Zhipu | `embedding-3`, `embedding-2`, `zhipu-embedding-2` |
        | BAAI | `BAAI/bge-m3`, `BAAI/bge-large-en-v1.5`, `BAAI/bge-large-zh-v1.5` |
        | Baichuan | `Baichuan-Text-Embedding` |
        | Youdao | `bce-embedding-base_v1` |
        | SiliconFlow | `Qwen/Qwen3-Embedding-8B`, `Qwen/Qwen3-Embedding-4B`, `Qwen/Qwen3-Embedding-0.6B` |
        | Google | `gemini-embedding-001` |
        | Voyage (no page) | `voyage-3-large`, `voyage-context-3`, `voyage-3.5`, `voyage-3.5-lite`, `voyage-code-3`, `voyage-finance-2`, `voyage-law-2`, `voyage-code-2` |

        Charged by the model's tokens: Baichuan's 0.08 PTC per 1M tokens, the others as the price list says.
        The pages name `model` and `input` only, and type `input` as a string; 302.AI's own SDK sends a list and the rest.

        `POST /v1/embeddings`.

        Args:
            model: The embedding model.
            input: A text or several; 302.AI's SDK sends at most 2048. OpenAI's models take token ids too, of one text or of several.
            encoding_format: Numbers, or the same as base64 text. The gateway's default is 'float'.
            dimensions: Length of the vector, of models that can shorten it (text-embedding-3-*, Qwen3-Embedding, embedding-3).
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 207705279 (RAG-related > OpenAI > Embeddings) and 207705281 (Baichuan AI); 302ai/ai-sdk: ai302-embedding-model.ts, ai302-embedding-settings.ts; OpenAI and SiliconFlow API references.
        """
        from .create import OPERATION

        return self._client.send(
            OPERATION, model=model, input=input, encoding_format=encoding_format, dimensions=dimensions, user=user
        )


class AsyncEmbeddings:
    """The operations of `client.embeddings`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        encoding_format: Literal["base64", "float"] | Unset = UNSET,
        dimensions: int | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> EmbeddingList:
        """Turn texts into vectors.

        Every embedding model of the gateway answers here, those of Jina excepted: see `jina_embed`. An input may have
        8192 tokens; SiliconFlow's reference allows 512 to the models of BAAI and Youdao except `BAAI/bge-m3`.

        | vendor | models |
        |---|---|
        | OpenAI | `text-embedding-3-small`, `text-embedding-3-large`, `text-embedding-ada-002` |
        | Zhipu | `embedding-3`, `embedding-2`, `zhipu-embedding-2` |
        | BAAI | `BAAI/bge-m3`, `BAAI/bge-large-en-v1.5`, `BAAI/bge-large-zh-v1.5` |
        | Baichuan | `Baichuan-Text-Embedding` |
        | Youdao | `bce-embedding-base_v1` |
        | SiliconFlow | `Qwen/Qwen3-Embedding-8B`, `Qwen/Qwen3-Embedding-4B`, `Qwen/Qwen3-Embedding-0.6B` |
        | Google | `gemini-embedding-001` |
        | Voyage (no page) | `voyage-3-large`, `voyage-context-3`, `voyage-3.5`, `voyage-3.5-lite`, `voyage-code-3`, `voyage-finance-2`, `voyage-law-2`, `voyage-code-2` |

        Charged by the model's tokens: Baichuan's 0.08 PTC per 1M tokens, the others as the price list says.
        The pages name `model` and `input` only, and type `input` as a string; 302.AI's own SDK sends a list and the rest.

        `POST /v1/embeddings`.

        Args:
            model: The embedding model.
            input: A text or several; 302.AI's SDK sends at most 2048. OpenAI's models take token ids too, of one text or of several.
            encoding_format: Numbers, or the same as base64 text. The gateway's default is 'float'.
            dimensions: Length of the vector, of models that can shorten it (text-embedding-3-*, Qwen3-Embedding, embedding-3).
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 207705279 (RAG-related > OpenAI > Embeddings) and 207705281 (Baichuan AI); 302ai/ai-sdk: ai302-embedding-model.ts, ai302-embedding-settings.ts; OpenAI and SiliconFlow API references.
        """
        from .create import OPERATION

        return await self._client.send(
            OPERATION, model=model, input=input, encoding_format=encoding_format, dimensions=dimensions, user=user
        )
