"""The operations of `client.metaso`."""

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
    from ...models.metaso_answer import MetasoAnswer
    from ...models.metaso_chat_answer import MetasoChatAnswer
    from ...models.metaso_chat_chunk import MetasoChatChunk
    from ...models.metaso_message import MetasoMessage
    from ...models.metaso_page import MetasoPage
    from ...models.metaso_search_result import MetasoSearchResult
    from . import ask as ask
    from . import chat as chat
    from . import read as read
    from . import read_text as read_text
    from . import search as search
    from . import stream as stream

_OPERATIONS = (
    "search",
    "read",
    "read_text",
    "chat",
    "stream",
    "ask",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Metaso:
    """The operations of `client.metaso`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search(
        self,
        *,
        q: str,
        scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"],
        include_summary: bool,
        size: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> MetasoSearchResult:
        """Search web pages, documents, papers, podcasts, videos or images.

        The list of the answer is named after the scope: the page's schema shows `podcasts`, its example, which
        searched `webpage`, shows `webpages`. An entry carries a `snippet` or a `summary`.
        The vendor also takes `includeRawContent` and `conciseSnippet`. A user of the vendor's own API got HTTP 200 with the
        `errCode` 1000 where `size` or `page` was sent; the page's own example sends `size`.

        `POST /metaso/search`; price: 0.0005 PTC (1 PTC = 1 USD) per point.

        Args:
            q: What to search for.
            scope: Where to search.
            include_summary: Use summaries of the pages to find more.
            size: How many results; give this or `page`. The number changes the points that are charged.
            page: Which page of the results; give this or `size`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Information Processing > MetaSota Search > Search; HundunOnline/mcp-metaso; third-party notes on the vendor's errors.
        """
        from .search import OPERATION

        return self._client.send(OPERATION, q=q, scope=scope, include_summary=include_summary, size=size, page=page)

    def read(
        self,
        *,
        url: str,
    ) -> MetasoPage:
        """Read a web page as Markdown.

        JSON, or nothing but the Markdown where `Accept` asks for text. The fields are the vendor's; a caller of the gateway
        looks for `content` and passes everything on where it is missing. Probably charged by points, as `metaso_search`.

        `POST /metaso/reader`.

        Args:
            url: Address of the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party route that posts to https://api.302.ai/metaso/reader; HundunOnline/mcp-metaso; third-party notes on the vendor's reader.
        """
        from .read import OPERATION

        return self._client.send(OPERATION, url=url)

    def read_text(
        self,
        *,
        url: str,
    ) -> str:
        """Read a web page as Markdown.

        JSON, or nothing but the Markdown where `Accept` asks for text. The fields are the vendor's; a caller of the gateway
        looks for `content` and passes everything on where it is missing. Probably charged by points, as `metaso_search`.

        `POST /metaso/reader`.

        Args:
            url: Address of the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party route that posts to https://api.302.ai/metaso/reader; HundunOnline/mcp-metaso; third-party notes on the vendor's reader.
        """
        from .read_text import OPERATION

        return self._client.send(OPERATION, url=url)

    def chat(
        self,
        *,
        messages: Sequence[MetasoMessage | Mapping[str, Any]],
        model: str | Unset = UNSET,
        scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
        concise_snippet: bool | Unset = UNSET,
    ) -> MetasoChatAnswer:
        """Let a model answer after a search.

        In the format of OpenAI, or in a simple one where `format` is `simple`. The vendor's path is `/api/v1/chat/completions`;
        the gateway may call it `/metaso/chat`.

        `POST /metaso/chat/completions`; the path is inferred, no source confirms it.

        Args:
            messages: The conversation so far.
            model: `fast`, `fast_thinking` or `ds-r1`. The gateway's default is 'fast'.
            scope: Where to search.
            concise_snippet: Give the model only the passages that fit, instead of longer ones.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of metaso_search; third-party clients of metaso.cn/api/v1/chat/completions.
        """
        from .chat import OPERATION

        return self._client.send(
            OPERATION, messages=messages, model=model, scope=scope, concise_snippet=concise_snippet
        )

    def stream(
        self,
        *,
        messages: Sequence[MetasoMessage | Mapping[str, Any]],
        model: str | Unset = UNSET,
        scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
        concise_snippet: bool | Unset = UNSET,
    ) -> Stream[MetasoChatChunk]:
        """Let a model answer after a search.

        In the format of OpenAI, or in a simple one where `format` is `simple`. The vendor's path is `/api/v1/chat/completions`;
        the gateway may call it `/metaso/chat`.

        `POST /metaso/chat/completions`; the path is inferred, no source confirms it.

        Args:
            messages: The conversation so far.
            model: `fast`, `fast_thinking` or `ds-r1`. The gateway's default is 'fast'.
            scope: Where to search.
            concise_snippet: Give the model only the passages that fit, instead of longer ones.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of metaso_search; third-party clients of metaso.cn/api/v1/chat/completions.
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION, messages=messages, model=model, scope=scope, concise_snippet=concise_snippet
        )

    def ask(
        self,
        *,
        q: str,
        model: str | Unset = UNSET,
        scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
        concise_snippet: bool | Unset = UNSET,
    ) -> MetasoAnswer:
        """Let a model answer after a search.

        In the format of OpenAI, or in a simple one where `format` is `simple`. The vendor's path is `/api/v1/chat/completions`;
        the gateway may call it `/metaso/chat`.

        `POST /metaso/chat/completions`; the path is inferred, no source confirms it.

        Args:
            q: The question.
            model: `fast`, `fast_thinking` or `ds-r1`. The gateway's default is 'fast'.
            scope: Where to search.
            concise_snippet: Give the model only the passages that fit, instead of longer ones.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of metaso_search; third-party clients of metaso.cn/api/v1/chat/completions.
        """
        from .ask import OPERATION

        return self._client.send(OPERATION, q=q, model=model, scope=scope, concise_snippet=concise_snippet)


class AsyncMetaso:
    """The operations of `client.metaso`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        q: str,
        scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"],
        include_summary: bool,
        size: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> MetasoSearchResult:
        """Search web pages, documents, papers, podcasts, videos or images.

        The list of the answer is named after the scope: the page's schema shows `podcasts`, its example, which
        searched `webpage`, shows `webpages`. An entry carries a `snippet` or a `summary`.
        The vendor also takes `includeRawContent` and `conciseSnippet`. A user of the vendor's own API got HTTP 200 with the
        `errCode` 1000 where `size` or `page` was sent; the page's own example sends `size`.

        `POST /metaso/search`; price: 0.0005 PTC (1 PTC = 1 USD) per point.

        Args:
            q: What to search for.
            scope: Where to search.
            include_summary: Use summaries of the pages to find more.
            size: How many results; give this or `page`. The number changes the points that are charged.
            page: Which page of the results; give this or `size`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Information Processing > MetaSota Search > Search; HundunOnline/mcp-metaso; third-party notes on the vendor's errors.
        """
        from .search import OPERATION

        return await self._client.send(
            OPERATION, q=q, scope=scope, include_summary=include_summary, size=size, page=page
        )

    async def read(
        self,
        *,
        url: str,
    ) -> MetasoPage:
        """Read a web page as Markdown.

        JSON, or nothing but the Markdown where `Accept` asks for text. The fields are the vendor's; a caller of the gateway
        looks for `content` and passes everything on where it is missing. Probably charged by points, as `metaso_search`.

        `POST /metaso/reader`.

        Args:
            url: Address of the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party route that posts to https://api.302.ai/metaso/reader; HundunOnline/mcp-metaso; third-party notes on the vendor's reader.
        """
        from .read import OPERATION

        return await self._client.send(OPERATION, url=url)

    async def read_text(
        self,
        *,
        url: str,
    ) -> str:
        """Read a web page as Markdown.

        JSON, or nothing but the Markdown where `Accept` asks for text. The fields are the vendor's; a caller of the gateway
        looks for `content` and passes everything on where it is missing. Probably charged by points, as `metaso_search`.

        `POST /metaso/reader`.

        Args:
            url: Address of the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party route that posts to https://api.302.ai/metaso/reader; HundunOnline/mcp-metaso; third-party notes on the vendor's reader.
        """
        from .read_text import OPERATION

        return await self._client.send(OPERATION, url=url)

    async def chat(
        self,
        *,
        messages: Sequence[MetasoMessage | Mapping[str, Any]],
        model: str | Unset = UNSET,
        scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
        concise_snippet: bool | Unset = UNSET,
    ) -> MetasoChatAnswer:
        """Let a model answer after a search.

        In the format of OpenAI, or in a simple one where `format` is `simple`. The vendor's path is `/api/v1/chat/completions`;
        the gateway may call it `/metaso/chat`.

        `POST /metaso/chat/completions`; the path is inferred, no source confirms it.

        Args:
            messages: The conversation so far.
            model: `fast`, `fast_thinking` or `ds-r1`. The gateway's default is 'fast'.
            scope: Where to search.
            concise_snippet: Give the model only the passages that fit, instead of longer ones.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of metaso_search; third-party clients of metaso.cn/api/v1/chat/completions.
        """
        from .chat import OPERATION

        return await self._client.send(
            OPERATION, messages=messages, model=model, scope=scope, concise_snippet=concise_snippet
        )

    def stream(
        self,
        *,
        messages: Sequence[MetasoMessage | Mapping[str, Any]],
        model: str | Unset = UNSET,
        scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
        concise_snippet: bool | Unset = UNSET,
    ) -> AsyncStream[MetasoChatChunk]:
        """Let a model answer after a search.

        In the format of OpenAI, or in a simple one where `format` is `simple`. The vendor's path is `/api/v1/chat/completions`;
        the gateway may call it `/metaso/chat`.

        `POST /metaso/chat/completions`; the path is inferred, no source confirms it.

        Args:
            messages: The conversation so far.
            model: `fast`, `fast_thinking` or `ds-r1`. The gateway's default is 'fast'.
            scope: Where to search.
            concise_snippet: Give the model only the passages that fit, instead of longer ones.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of metaso_search; third-party clients of metaso.cn/api/v1/chat/completions.
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION, messages=messages, model=model, scope=scope, concise_snippet=concise_snippet
        )

    async def ask(
        self,
        *,
        q: str,
        model: str | Unset = UNSET,
        scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | Unset = UNSET,
        concise_snippet: bool | Unset = UNSET,
    ) -> MetasoAnswer:
        """Let a model answer after a search.

        In the format of OpenAI, or in a simple one where `format` is `simple`. The vendor's path is `/api/v1/chat/completions`;
        the gateway may call it `/metaso/chat`.

        `POST /metaso/chat/completions`; the path is inferred, no source confirms it.

        Args:
            q: The question.
            model: `fast`, `fast_thinking` or `ds-r1`. The gateway's default is 'fast'.
            scope: Where to search.
            concise_snippet: Give the model only the passages that fit, instead of longer ones.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of metaso_search; third-party clients of metaso.cn/api/v1/chat/completions.
        """
        from .ask import OPERATION

        return await self._client.send(OPERATION, q=q, model=model, scope=scope, concise_snippet=concise_snippet)
