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
    from ...models.jina_classify_result import JinaClassifyResult
    from ...models.jina_embedding_input import JinaEmbeddingInput
    from ...models.jina_grounding_answer import JinaGroundingAnswer
    from ...models.jina_read_answer import JinaReadAnswer
    from ...models.jina_search_answer import JinaSearchAnswer
    from ...models.jina_tokenize_result import JinaTokenizeResult
    from . import check_statement as check_statement
    from . import classify as classify
    from . import embed as embed
    from . import read as read
    from . import read_page as read_page
    from . import search as search
    from . import search_text as search_text
    from . import tokenize as tokenize

_OPERATIONS = (
    "read",
    "read_page",
    "search",
    "search_text",
    "check_statement",
    "classify",
    "embed",
    "tokenize",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Jina:
    """The operations of `client.jina`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def read(
        self,
        page_url: str,
        *,
        x_no_cache: str | Unset = UNSET,
        x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
        x_target_selector: str | Unset = UNSET,
        x_wait_for_selector: str | Unset = UNSET,
        x_remove_selector: str | Unset = UNSET,
        x_timeout: int | Unset = UNSET,
        x_with_generated_alt: str | Unset = UNSET,
        x_with_links_summary: str | Unset = UNSET,
        x_with_images_summary: str | Unset = UNSET,
    ) -> str:
        """Read a web page as Markdown.

        Text by default, JSON where `Accept` asks for it; the vendor also streams with `Accept: text/event-stream`, every event
        more complete than the one before. 302.AI's own apps differ: most encode the address, one puts it into the path as it
        is. A caller found that a query of the page must be encoded twice: encode it once yourself. A failure in JSON has
        `data` null and `name`, `message` and `readableMessage`.

        `GET /jina/reader/{page_url}`.

        Args:
            page_url: Address of the page.
            x_no_cache: `true` reads afresh instead of from the cache.
            x_return_format: What to make of a page; `screenshot` and `pageshot` give the address of a picture, of the window or of the whole page.
            x_target_selector: CSS selectors of the parts to read.
            x_wait_for_selector: CSS selectors of what must be there before the page is read.
            x_remove_selector: CSS selectors of the parts to leave out.
            x_timeout: Longest wait for the page, in seconds.
            x_with_generated_alt: `true` describes pictures that have no caption.
            x_with_links_summary: `true` lists the links, each once, `all` every one.
            x_with_images_summary: `true` lists the pictures, each once, `all` every one.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator; 302ai/302_webpage_summary; 302ai/302_document_editor; third-party callers of https://api.302.ai/jina/reader; jina-ai/meta-prompt: v9.txt.
        """
        from .read import OPERATION

        return self._client.send(
            OPERATION,
            page_url=page_url,
            x_no_cache=x_no_cache,
            x_return_format=x_return_format,
            x_target_selector=x_target_selector,
            x_wait_for_selector=x_wait_for_selector,
            x_remove_selector=x_remove_selector,
            x_timeout=x_timeout,
            x_with_generated_alt=x_with_generated_alt,
            x_with_links_summary=x_with_links_summary,
            x_with_images_summary=x_with_images_summary,
        )

    def read_page(
        self,
        page_url: str,
        *,
        x_no_cache: str | Unset = UNSET,
        x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
        x_target_selector: str | Unset = UNSET,
        x_wait_for_selector: str | Unset = UNSET,
        x_remove_selector: str | Unset = UNSET,
        x_timeout: int | Unset = UNSET,
        x_with_generated_alt: str | Unset = UNSET,
        x_with_links_summary: str | Unset = UNSET,
        x_with_images_summary: str | Unset = UNSET,
    ) -> JinaReadAnswer:
        """Read a web page as Markdown.

        Text by default, JSON where `Accept` asks for it; the vendor also streams with `Accept: text/event-stream`, every event
        more complete than the one before. 302.AI's own apps differ: most encode the address, one puts it into the path as it
        is. A caller found that a query of the page must be encoded twice: encode it once yourself. A failure in JSON has
        `data` null and `name`, `message` and `readableMessage`.

        `GET /jina/reader/{page_url}`.

        Args:
            page_url: Address of the page.
            x_no_cache: `true` reads afresh instead of from the cache.
            x_return_format: What to make of a page; `screenshot` and `pageshot` give the address of a picture, of the window or of the whole page.
            x_target_selector: CSS selectors of the parts to read.
            x_wait_for_selector: CSS selectors of what must be there before the page is read.
            x_remove_selector: CSS selectors of the parts to leave out.
            x_timeout: Longest wait for the page, in seconds.
            x_with_generated_alt: `true` describes pictures that have no caption.
            x_with_links_summary: `true` lists the links, each once, `all` every one.
            x_with_images_summary: `true` lists the pictures, each once, `all` every one.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator; 302ai/302_webpage_summary; 302ai/302_document_editor; third-party callers of https://api.302.ai/jina/reader; jina-ai/meta-prompt: v9.txt.
        """
        from .read_page import OPERATION

        return self._client.send(
            OPERATION,
            page_url=page_url,
            x_no_cache=x_no_cache,
            x_return_format=x_return_format,
            x_target_selector=x_target_selector,
            x_wait_for_selector=x_wait_for_selector,
            x_remove_selector=x_remove_selector,
            x_timeout=x_timeout,
            x_with_generated_alt=x_with_generated_alt,
            x_with_links_summary=x_with_links_summary,
            x_with_images_summary=x_with_images_summary,
        )

    def search(
        self,
        query: str,
        *,
        x_site: str | Unset = UNSET,
        x_no_cache: str | Unset = UNSET,
        x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
    ) -> JinaSearchAnswer:
        """Search the web and read what was found.

        JSON where `Accept` asks for it, as the vendor advises; otherwise one text.

        `GET /jina/search/{query}`; price: 0.02 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            query: What to search for.
            x_site: Search only this site, e.g. `https://jina.ai`.
            x_no_cache: `true` reads afresh instead of from the cache.
            x_return_format: What to make of a page; `screenshot` and `pageshot` give the address of a picture, of the window or of the whole page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party caller of /jina/search/{query}, with the price; jina-ai/meta-prompt: v9.txt.
        """
        from .search import OPERATION

        return self._client.send(
            OPERATION, query=query, x_site=x_site, x_no_cache=x_no_cache, x_return_format=x_return_format
        )

    def search_text(
        self,
        query: str,
        *,
        x_site: str | Unset = UNSET,
        x_no_cache: str | Unset = UNSET,
        x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
    ) -> str:
        """Search the web and read what was found.

        JSON where `Accept` asks for it, as the vendor advises; otherwise one text.

        `GET /jina/search/{query}`; price: 0.02 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            query: What to search for.
            x_site: Search only this site, e.g. `https://jina.ai`.
            x_no_cache: `true` reads afresh instead of from the cache.
            x_return_format: What to make of a page; `screenshot` and `pageshot` give the address of a picture, of the window or of the whole page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party caller of /jina/search/{query}, with the price; jina-ai/meta-prompt: v9.txt.
        """
        from .search_text import OPERATION

        return self._client.send(
            OPERATION, query=query, x_site=x_site, x_no_cache=x_no_cache, x_return_format=x_return_format
        )

    def check_statement(
        self,
        statement: str,
        *,
        deepdive: bool | Unset = UNSET,
        x_site: str | Unset = UNSET,
    ) -> JinaGroundingAnswer:
        """Check a statement against the web.

        `GET /jina/grounding/{statement}`.

        Args:
            statement: What is claimed.
            deepdive: Search more thoroughly.
            x_site: Addresses to check against, with commas between them.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_facts_proof; jina-ai/meta-prompt.
        """
        from .check_statement import OPERATION

        return self._client.send(OPERATION, statement=statement, deepdive=deepdive, x_site=x_site)

    def classify(
        self,
        *,
        input: Sequence[str | JinaEmbeddingInput | Mapping[str, Any]],
        labels: Sequence[str],
        model: str | Unset = UNSET,
        classifier_id: str | Unset = UNSET,
    ) -> JinaClassifyResult:
        """Sort texts or pictures under labels.

        `POST /jina/v1/classify`; the path is inferred, no source confirms it.

        Args:
            input: The texts, or objects with a text or a picture, not both kinds at once.
            labels: The labels to choose from.
            model: The model, e.g. `jina-embeddings-v3` for texts or `jina-clip-v2` for pictures too; needed without `classifier_id`.
            classifier_id: A classifier that was trained before.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk, for the mount /jina/v1; jina-ai/meta-prompt: v9.txt.
        """
        from .classify import OPERATION

        return self._client.send(OPERATION, input=input, labels=labels, model=model, classifier_id=classifier_id)

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

    async def read(
        self,
        page_url: str,
        *,
        x_no_cache: str | Unset = UNSET,
        x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
        x_target_selector: str | Unset = UNSET,
        x_wait_for_selector: str | Unset = UNSET,
        x_remove_selector: str | Unset = UNSET,
        x_timeout: int | Unset = UNSET,
        x_with_generated_alt: str | Unset = UNSET,
        x_with_links_summary: str | Unset = UNSET,
        x_with_images_summary: str | Unset = UNSET,
    ) -> str:
        """Read a web page as Markdown.

        Text by default, JSON where `Accept` asks for it; the vendor also streams with `Accept: text/event-stream`, every event
        more complete than the one before. 302.AI's own apps differ: most encode the address, one puts it into the path as it
        is. A caller found that a query of the page must be encoded twice: encode it once yourself. A failure in JSON has
        `data` null and `name`, `message` and `readableMessage`.

        `GET /jina/reader/{page_url}`.

        Args:
            page_url: Address of the page.
            x_no_cache: `true` reads afresh instead of from the cache.
            x_return_format: What to make of a page; `screenshot` and `pageshot` give the address of a picture, of the window or of the whole page.
            x_target_selector: CSS selectors of the parts to read.
            x_wait_for_selector: CSS selectors of what must be there before the page is read.
            x_remove_selector: CSS selectors of the parts to leave out.
            x_timeout: Longest wait for the page, in seconds.
            x_with_generated_alt: `true` describes pictures that have no caption.
            x_with_links_summary: `true` lists the links, each once, `all` every one.
            x_with_images_summary: `true` lists the pictures, each once, `all` every one.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator; 302ai/302_webpage_summary; 302ai/302_document_editor; third-party callers of https://api.302.ai/jina/reader; jina-ai/meta-prompt: v9.txt.
        """
        from .read import OPERATION

        return await self._client.send(
            OPERATION,
            page_url=page_url,
            x_no_cache=x_no_cache,
            x_return_format=x_return_format,
            x_target_selector=x_target_selector,
            x_wait_for_selector=x_wait_for_selector,
            x_remove_selector=x_remove_selector,
            x_timeout=x_timeout,
            x_with_generated_alt=x_with_generated_alt,
            x_with_links_summary=x_with_links_summary,
            x_with_images_summary=x_with_images_summary,
        )

    async def read_page(
        self,
        page_url: str,
        *,
        x_no_cache: str | Unset = UNSET,
        x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
        x_target_selector: str | Unset = UNSET,
        x_wait_for_selector: str | Unset = UNSET,
        x_remove_selector: str | Unset = UNSET,
        x_timeout: int | Unset = UNSET,
        x_with_generated_alt: str | Unset = UNSET,
        x_with_links_summary: str | Unset = UNSET,
        x_with_images_summary: str | Unset = UNSET,
    ) -> JinaReadAnswer:
        """Read a web page as Markdown.

        Text by default, JSON where `Accept` asks for it; the vendor also streams with `Accept: text/event-stream`, every event
        more complete than the one before. 302.AI's own apps differ: most encode the address, one puts it into the path as it
        is. A caller found that a query of the page must be encoded twice: encode it once yourself. A failure in JSON has
        `data` null and `name`, `message` and `readableMessage`.

        `GET /jina/reader/{page_url}`.

        Args:
            page_url: Address of the page.
            x_no_cache: `true` reads afresh instead of from the cache.
            x_return_format: What to make of a page; `screenshot` and `pageshot` give the address of a picture, of the window or of the whole page.
            x_target_selector: CSS selectors of the parts to read.
            x_wait_for_selector: CSS selectors of what must be there before the page is read.
            x_remove_selector: CSS selectors of the parts to leave out.
            x_timeout: Longest wait for the page, in seconds.
            x_with_generated_alt: `true` describes pictures that have no caption.
            x_with_links_summary: `true` lists the links, each once, `all` every one.
            x_with_images_summary: `true` lists the pictures, each once, `all` every one.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator; 302ai/302_webpage_summary; 302ai/302_document_editor; third-party callers of https://api.302.ai/jina/reader; jina-ai/meta-prompt: v9.txt.
        """
        from .read_page import OPERATION

        return await self._client.send(
            OPERATION,
            page_url=page_url,
            x_no_cache=x_no_cache,
            x_return_format=x_return_format,
            x_target_selector=x_target_selector,
            x_wait_for_selector=x_wait_for_selector,
            x_remove_selector=x_remove_selector,
            x_timeout=x_timeout,
            x_with_generated_alt=x_with_generated_alt,
            x_with_links_summary=x_with_links_summary,
            x_with_images_summary=x_with_images_summary,
        )

    async def search(
        self,
        query: str,
        *,
        x_site: str | Unset = UNSET,
        x_no_cache: str | Unset = UNSET,
        x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
    ) -> JinaSearchAnswer:
        """Search the web and read what was found.

        JSON where `Accept` asks for it, as the vendor advises; otherwise one text.

        `GET /jina/search/{query}`; price: 0.02 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            query: What to search for.
            x_site: Search only this site, e.g. `https://jina.ai`.
            x_no_cache: `true` reads afresh instead of from the cache.
            x_return_format: What to make of a page; `screenshot` and `pageshot` give the address of a picture, of the window or of the whole page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party caller of /jina/search/{query}, with the price; jina-ai/meta-prompt: v9.txt.
        """
        from .search import OPERATION

        return await self._client.send(
            OPERATION, query=query, x_site=x_site, x_no_cache=x_no_cache, x_return_format=x_return_format
        )

    async def search_text(
        self,
        query: str,
        *,
        x_site: str | Unset = UNSET,
        x_no_cache: str | Unset = UNSET,
        x_return_format: Literal["html", "markdown", "pageshot", "screenshot", "text"] | Unset = UNSET,
    ) -> str:
        """Search the web and read what was found.

        JSON where `Accept` asks for it, as the vendor advises; otherwise one text.

        `GET /jina/search/{query}`; price: 0.02 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            query: What to search for.
            x_site: Search only this site, e.g. `https://jina.ai`.
            x_no_cache: `true` reads afresh instead of from the cache.
            x_return_format: What to make of a page; `screenshot` and `pageshot` give the address of a picture, of the window or of the whole page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party caller of /jina/search/{query}, with the price; jina-ai/meta-prompt: v9.txt.
        """
        from .search_text import OPERATION

        return await self._client.send(
            OPERATION, query=query, x_site=x_site, x_no_cache=x_no_cache, x_return_format=x_return_format
        )

    async def check_statement(
        self,
        statement: str,
        *,
        deepdive: bool | Unset = UNSET,
        x_site: str | Unset = UNSET,
    ) -> JinaGroundingAnswer:
        """Check a statement against the web.

        `GET /jina/grounding/{statement}`.

        Args:
            statement: What is claimed.
            deepdive: Search more thoroughly.
            x_site: Addresses to check against, with commas between them.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_facts_proof; jina-ai/meta-prompt.
        """
        from .check_statement import OPERATION

        return await self._client.send(OPERATION, statement=statement, deepdive=deepdive, x_site=x_site)

    async def classify(
        self,
        *,
        input: Sequence[str | JinaEmbeddingInput | Mapping[str, Any]],
        labels: Sequence[str],
        model: str | Unset = UNSET,
        classifier_id: str | Unset = UNSET,
    ) -> JinaClassifyResult:
        """Sort texts or pictures under labels.

        `POST /jina/v1/classify`; the path is inferred, no source confirms it.

        Args:
            input: The texts, or objects with a text or a picture, not both kinds at once.
            labels: The labels to choose from.
            model: The model, e.g. `jina-embeddings-v3` for texts or `jina-clip-v2` for pictures too; needed without `classifier_id`.
            classifier_id: A classifier that was trained before.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk, for the mount /jina/v1; jina-ai/meta-prompt: v9.txt.
        """
        from .classify import OPERATION

        return await self._client.send(OPERATION, input=input, labels=labels, model=model, classifier_id=classifier_id)

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
