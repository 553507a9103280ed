"""The operations of `client.exa`."""

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
    from ...models.exa_answer import ExaAnswer
    from ...models.exa_answer_chunk import ExaAnswerChunk
    from ...models.exa_contents import ExaContents
    from ...models.exa_contents_options import ExaContentsOptions
    from ...models.exa_extras_options import ExaExtrasOptions
    from ...models.exa_highlights import ExaHighlights
    from ...models.exa_search_result import ExaSearchResult
    from ...models.exa_summary import ExaSummary
    from ...models.exa_text_options import ExaTextOptions
    from . import answer as answer
    from . import get_contents as get_contents
    from . import search as search
    from . import stream_answer as stream_answer

_OPERATIONS = (
    "search",
    "get_contents",
    "answer",
    "stream_answer",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Exa:
    """The operations of `client.exa`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search(
        self,
        *,
        query: str,
        type: str | Unset = UNSET,
        use_autoprompt: bool | Unset = UNSET,
        category: Literal[
            "company",
            "financial report",
            "github",
            "linkedin profile",
            "news",
            "pdf",
            "personal site",
            "research paper",
            "tweet",
        ]
        | Unset = UNSET,
        user_location: str | Unset = UNSET,
        num_results: int | Unset = UNSET,
        include_domains: Sequence[str] | Unset = UNSET,
        exclude_domains: Sequence[str] | Unset = UNSET,
        start_crawl_date: str | Unset = UNSET,
        end_crawl_date: str | Unset = UNSET,
        start_published_date: str | Unset = UNSET,
        end_published_date: str | Unset = UNSET,
        include_text: Sequence[str] | Unset = UNSET,
        exclude_text: Sequence[str] | Unset = UNSET,
        moderation: bool | Unset = UNSET,
        livecrawl: Literal["always", "fallback", "never", "preferred"] | Unset = UNSET,
        contents: ExaContentsOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> ExaSearchResult:
        """Search the web by meaning or by words.

        `keyword` is a type of the vendor's API of 2025, which has newer ones by now (`deep`, `deep-reasoning`, `instant`);
        `useAutoprompt` is a leftover. One third-party client calls `/exa/search` instead, which is not confirmed.

        `POST /exaai/search`.

        Args:
            query: What to search for.
            type: How to search: `keyword`, `neural` (by meaning), `fast`, or `auto`. The gateway's default is 'auto'.
            use_autoprompt: Let Exa reword the query; a leftover.
            category: What to search for.
            user_location: Country of the user, as two letters.
            num_results: Most results. The gateway's default is 10.
            include_domains: Search these domains only.
            exclude_domains: Never answer these domains.
            start_crawl_date: Only pages that Exa found after this, as ISO 8601.
            end_crawl_date: Only pages that Exa found before this, as ISO 8601.
            start_published_date: Only pages published after this, as ISO 8601.
            end_published_date: Only pages published before this, as ISO 8601.
            include_text: Texts that must stand in the page.
            exclude_text: Texts that must not stand in the page.
            moderation: Leave out unsafe results. The gateway's default is False.
            livecrawl: When to read a page anew instead of taking what is kept of it.
            contents: What to answer of every page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_facts_proof; 302.AI documentation, page 293665533e0 (values of category); exa-labs/openapi-spec (2026-04), exa-labs/exa-py.
        """
        from .search import OPERATION

        return self._client.send(
            OPERATION,
            query=query,
            type=type,
            use_autoprompt=use_autoprompt,
            category=category,
            user_location=user_location,
            num_results=num_results,
            include_domains=include_domains,
            exclude_domains=exclude_domains,
            start_crawl_date=start_crawl_date,
            end_crawl_date=end_crawl_date,
            start_published_date=start_published_date,
            end_published_date=end_published_date,
            include_text=include_text,
            exclude_text=exclude_text,
            moderation=moderation,
            livecrawl=livecrawl,
            contents=contents,
        )

    def get_contents(
        self,
        *,
        urls: Sequence[str] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        text: bool | ExaTextOptions | Mapping[str, Any] | Unset = UNSET,
        highlights: ExaHighlights | Mapping[str, Any] | Unset = UNSET,
        summary: ExaSummary | Mapping[str, Any] | Unset = UNSET,
        livecrawl: Literal["always", "fallback", "never", "preferred"] | Unset = UNSET,
        livecrawl_timeout: int | Unset = UNSET,
        subpages: int | Unset = UNSET,
        subpage_target: str | Sequence[str] | Unset = UNSET,
        extras: ExaExtrasOptions | Mapping[str, Any] | Unset = UNSET,
        context: bool | Unset = UNSET,
    ) -> ExaContents:
        """Read the text of web pages.

        The documentation of 2025 may require `ids`, the older name of `urls`.

        `POST /exaai/contents`; the path is inferred, no source confirms it.

        Args:
            urls: Addresses of the pages.
            ids: The older name of `urls`.
            text: Answer the text of the page, whole or as far as the options say.
            highlights: Answer the passages that fit best.
            summary: Answer a summary.
            livecrawl: When to read a page anew instead of taking what is kept of it.
            livecrawl_timeout: Longest wait for a page that is read anew, in milliseconds. The gateway's default is 10000.
            subpages: How many pages below each page to read. The gateway's default is 0.
            subpage_target: Words by which pages below are chosen.
            extras: See the type.
            context: Answer all texts as one, for a language model.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /exaai/search with the vendor's path; exa-labs/openapi-spec (2026-04), exa-labs/exa-py.
        """
        from .get_contents import OPERATION

        return self._client.send(
            OPERATION,
            urls=urls,
            ids=ids,
            text=text,
            highlights=highlights,
            summary=summary,
            livecrawl=livecrawl,
            livecrawl_timeout=livecrawl_timeout,
            subpages=subpages,
            subpage_target=subpage_target,
            extras=extras,
            context=context,
        )

    def answer(
        self,
        *,
        query: str,
        text: bool | Unset = UNSET,
        model: Literal["exa", "exa-pro"] | Unset = UNSET,
        output_schema: Mapping[str, Any] | Unset = UNSET,
    ) -> ExaAnswer:
        """Answer a question with what the web says.

        As a stream, every event has a piece of the answer, in the form of OpenAI, or the citations.

        `POST /exaai/answer`; the path is inferred, no source confirms it.

        Args:
            query: The question.
            text: Answer the whole text of the citations. The gateway's default is False.
            model: The model that answers. The gateway's default is 'exa'.
            output_schema: A JSON Schema that the text should follow.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /exaai/search with the vendor's path; exa-labs/openapi-spec (2026-04), docs.exa.ai; exa-labs/exa-py: StreamAnswerResponse (events).
        """
        from .answer import OPERATION

        return self._client.send(OPERATION, query=query, text=text, model=model, output_schema=output_schema)

    def stream_answer(
        self,
        *,
        query: str,
        text: bool | Unset = UNSET,
        model: Literal["exa", "exa-pro"] | Unset = UNSET,
        output_schema: Mapping[str, Any] | Unset = UNSET,
    ) -> Stream[ExaAnswerChunk]:
        """Answer a question with what the web says.

        As a stream, every event has a piece of the answer, in the form of OpenAI, or the citations.

        `POST /exaai/answer`; the path is inferred, no source confirms it.

        Args:
            query: The question.
            text: Answer the whole text of the citations. The gateway's default is False.
            model: The model that answers. The gateway's default is 'exa'.
            output_schema: A JSON Schema that the text should follow.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /exaai/search with the vendor's path; exa-labs/openapi-spec (2026-04), docs.exa.ai; exa-labs/exa-py: StreamAnswerResponse (events).
        """
        from .stream_answer import OPERATION

        return self._client.stream(OPERATION, query=query, text=text, model=model, output_schema=output_schema)


class AsyncExa:
    """The operations of `client.exa`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        query: str,
        type: str | Unset = UNSET,
        use_autoprompt: bool | Unset = UNSET,
        category: Literal[
            "company",
            "financial report",
            "github",
            "linkedin profile",
            "news",
            "pdf",
            "personal site",
            "research paper",
            "tweet",
        ]
        | Unset = UNSET,
        user_location: str | Unset = UNSET,
        num_results: int | Unset = UNSET,
        include_domains: Sequence[str] | Unset = UNSET,
        exclude_domains: Sequence[str] | Unset = UNSET,
        start_crawl_date: str | Unset = UNSET,
        end_crawl_date: str | Unset = UNSET,
        start_published_date: str | Unset = UNSET,
        end_published_date: str | Unset = UNSET,
        include_text: Sequence[str] | Unset = UNSET,
        exclude_text: Sequence[str] | Unset = UNSET,
        moderation: bool | Unset = UNSET,
        livecrawl: Literal["always", "fallback", "never", "preferred"] | Unset = UNSET,
        contents: ExaContentsOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> ExaSearchResult:
        """Search the web by meaning or by words.

        `keyword` is a type of the vendor's API of 2025, which has newer ones by now (`deep`, `deep-reasoning`, `instant`);
        `useAutoprompt` is a leftover. One third-party client calls `/exa/search` instead, which is not confirmed.

        `POST /exaai/search`.

        Args:
            query: What to search for.
            type: How to search: `keyword`, `neural` (by meaning), `fast`, or `auto`. The gateway's default is 'auto'.
            use_autoprompt: Let Exa reword the query; a leftover.
            category: What to search for.
            user_location: Country of the user, as two letters.
            num_results: Most results. The gateway's default is 10.
            include_domains: Search these domains only.
            exclude_domains: Never answer these domains.
            start_crawl_date: Only pages that Exa found after this, as ISO 8601.
            end_crawl_date: Only pages that Exa found before this, as ISO 8601.
            start_published_date: Only pages published after this, as ISO 8601.
            end_published_date: Only pages published before this, as ISO 8601.
            include_text: Texts that must stand in the page.
            exclude_text: Texts that must not stand in the page.
            moderation: Leave out unsafe results. The gateway's default is False.
            livecrawl: When to read a page anew instead of taking what is kept of it.
            contents: What to answer of every page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_facts_proof; 302.AI documentation, page 293665533e0 (values of category); exa-labs/openapi-spec (2026-04), exa-labs/exa-py.
        """
        from .search import OPERATION

        return await self._client.send(
            OPERATION,
            query=query,
            type=type,
            use_autoprompt=use_autoprompt,
            category=category,
            user_location=user_location,
            num_results=num_results,
            include_domains=include_domains,
            exclude_domains=exclude_domains,
            start_crawl_date=start_crawl_date,
            end_crawl_date=end_crawl_date,
            start_published_date=start_published_date,
            end_published_date=end_published_date,
            include_text=include_text,
            exclude_text=exclude_text,
            moderation=moderation,
            livecrawl=livecrawl,
            contents=contents,
        )

    async def get_contents(
        self,
        *,
        urls: Sequence[str] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        text: bool | ExaTextOptions | Mapping[str, Any] | Unset = UNSET,
        highlights: ExaHighlights | Mapping[str, Any] | Unset = UNSET,
        summary: ExaSummary | Mapping[str, Any] | Unset = UNSET,
        livecrawl: Literal["always", "fallback", "never", "preferred"] | Unset = UNSET,
        livecrawl_timeout: int | Unset = UNSET,
        subpages: int | Unset = UNSET,
        subpage_target: str | Sequence[str] | Unset = UNSET,
        extras: ExaExtrasOptions | Mapping[str, Any] | Unset = UNSET,
        context: bool | Unset = UNSET,
    ) -> ExaContents:
        """Read the text of web pages.

        The documentation of 2025 may require `ids`, the older name of `urls`.

        `POST /exaai/contents`; the path is inferred, no source confirms it.

        Args:
            urls: Addresses of the pages.
            ids: The older name of `urls`.
            text: Answer the text of the page, whole or as far as the options say.
            highlights: Answer the passages that fit best.
            summary: Answer a summary.
            livecrawl: When to read a page anew instead of taking what is kept of it.
            livecrawl_timeout: Longest wait for a page that is read anew, in milliseconds. The gateway's default is 10000.
            subpages: How many pages below each page to read. The gateway's default is 0.
            subpage_target: Words by which pages below are chosen.
            extras: See the type.
            context: Answer all texts as one, for a language model.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /exaai/search with the vendor's path; exa-labs/openapi-spec (2026-04), exa-labs/exa-py.
        """
        from .get_contents import OPERATION

        return await self._client.send(
            OPERATION,
            urls=urls,
            ids=ids,
            text=text,
            highlights=highlights,
            summary=summary,
            livecrawl=livecrawl,
            livecrawl_timeout=livecrawl_timeout,
            subpages=subpages,
            subpage_target=subpage_target,
            extras=extras,
            context=context,
        )

    async def answer(
        self,
        *,
        query: str,
        text: bool | Unset = UNSET,
        model: Literal["exa", "exa-pro"] | Unset = UNSET,
        output_schema: Mapping[str, Any] | Unset = UNSET,
    ) -> ExaAnswer:
        """Answer a question with what the web says.

        As a stream, every event has a piece of the answer, in the form of OpenAI, or the citations.

        `POST /exaai/answer`; the path is inferred, no source confirms it.

        Args:
            query: The question.
            text: Answer the whole text of the citations. The gateway's default is False.
            model: The model that answers. The gateway's default is 'exa'.
            output_schema: A JSON Schema that the text should follow.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /exaai/search with the vendor's path; exa-labs/openapi-spec (2026-04), docs.exa.ai; exa-labs/exa-py: StreamAnswerResponse (events).
        """
        from .answer import OPERATION

        return await self._client.send(OPERATION, query=query, text=text, model=model, output_schema=output_schema)

    def stream_answer(
        self,
        *,
        query: str,
        text: bool | Unset = UNSET,
        model: Literal["exa", "exa-pro"] | Unset = UNSET,
        output_schema: Mapping[str, Any] | Unset = UNSET,
    ) -> AsyncStream[ExaAnswerChunk]:
        """Answer a question with what the web says.

        As a stream, every event has a piece of the answer, in the form of OpenAI, or the citations.

        `POST /exaai/answer`; the path is inferred, no source confirms it.

        Args:
            query: The question.
            text: Answer the whole text of the citations. The gateway's default is False.
            model: The model that answers. The gateway's default is 'exa'.
            output_schema: A JSON Schema that the text should follow.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount of /exaai/search with the vendor's path; exa-labs/openapi-spec (2026-04), docs.exa.ai; exa-labs/exa-py: StreamAnswerResponse (events).
        """
        from .stream_answer import OPERATION

        return self._client.stream(OPERATION, query=query, text=text, model=model, output_schema=output_schema)
