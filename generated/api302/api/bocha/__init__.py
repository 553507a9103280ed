"""The operations of `client.bocha`."""

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
    from ...models.bocha_ai_search_answer import BochaAiSearchAnswer
    from ...models.bocha_ai_search_event import BochaAiSearchEvent
    from ...models.bocha_web_search_answer import BochaWebSearchAnswer
    from . import search_ai as search_ai
    from . import search_web as search_web
    from . import stream_ai as stream_ai

_OPERATIONS = (
    "search_web",
    "search_ai",
    "stream_ai",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Bocha:
    """The operations of `client.bocha`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_web(
        self,
        *,
        query: str,
        freshness: str | Unset = UNSET,
        summary: bool | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> BochaWebSearchAnswer:
        """Search the web.

        Only `data.webPages.value` is read by 302.AI's own apps; the fields around it are the vendor's.

        `POST /bochaai/v1/web-search`.

        Args:
            query: What to search for.
            freshness: How old pages may be: `noLimit`, `oneDay`, `oneWeek`, `oneMonth`, `oneYear`, a day `YYYY-MM-DD` or a range `YYYY-MM-DD..YYYY-MM-DD`. The gateway's default is 'noLimit'.
            summary: Add a long summary to every result. The gateway's default is False.
            count: How many results. The gateway's default is 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator; 302ai/302_document_editor; BochaAI/bocha-search-mcp.
        """
        from .search_web import OPERATION

        return self._client.send(OPERATION, query=query, freshness=freshness, summary=summary, count=count)

    def search_ai(
        self,
        *,
        query: str,
        freshness: Literal["noLimit", "oneDay", "oneMonth", "oneWeek", "oneYear"] | Unset = UNSET,
        count: int | Unset = UNSET,
        answer: bool | Unset = UNSET,
    ) -> BochaAiSearchAnswer:
        """Search the web, with cards and an answer by a model.

        Every message of the answer is a source, the answer itself or a question that follows up. Beside web pages and pictures
        there are cards for weather, encyclopedias, medicine, calendars, trains, horoscopes, gold, exchange rates, oil,
        phones, stocks and cars, where the query asks for such.
        The vendor's reference contradicts itself on `stream`: true gives a stream.

        `POST /bochaai/v1/ai-search`; the path is inferred, no source confirms it.

        Args:
            query: What to search for.
            freshness: How old pages may be. The gateway's default is 'noLimit'.
            count: How many results, at most. The gateway's default is 10.
            answer: Let a model answer, and suggest further questions; the default is the vendor's. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of bocha_search_web; BochaAI/bocha-search-mcp; A copy of Bocha's AI Search reference in a public repository.
        """
        from .search_ai import OPERATION

        return self._client.send(OPERATION, query=query, freshness=freshness, count=count, answer=answer)

    def stream_ai(
        self,
        *,
        query: str,
        freshness: Literal["noLimit", "oneDay", "oneMonth", "oneWeek", "oneYear"] | Unset = UNSET,
        count: int | Unset = UNSET,
        answer: bool | Unset = UNSET,
    ) -> Stream[BochaAiSearchEvent]:
        """Search the web, with cards and an answer by a model.

        Every message of the answer is a source, the answer itself or a question that follows up. Beside web pages and pictures
        there are cards for weather, encyclopedias, medicine, calendars, trains, horoscopes, gold, exchange rates, oil,
        phones, stocks and cars, where the query asks for such.
        The vendor's reference contradicts itself on `stream`: true gives a stream.

        `POST /bochaai/v1/ai-search`; the path is inferred, no source confirms it.

        Args:
            query: What to search for.
            freshness: How old pages may be. The gateway's default is 'noLimit'.
            count: How many results, at most. The gateway's default is 10.
            answer: Let a model answer, and suggest further questions; the default is the vendor's. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of bocha_search_web; BochaAI/bocha-search-mcp; A copy of Bocha's AI Search reference in a public repository.
        """
        from .stream_ai import OPERATION

        return self._client.stream(OPERATION, query=query, freshness=freshness, count=count, answer=answer)


class AsyncBocha:
    """The operations of `client.bocha`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_web(
        self,
        *,
        query: str,
        freshness: str | Unset = UNSET,
        summary: bool | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> BochaWebSearchAnswer:
        """Search the web.

        Only `data.webPages.value` is read by 302.AI's own apps; the fields around it are the vendor's.

        `POST /bochaai/v1/web-search`.

        Args:
            query: What to search for.
            freshness: How old pages may be: `noLimit`, `oneDay`, `oneWeek`, `oneMonth`, `oneYear`, a day `YYYY-MM-DD` or a range `YYYY-MM-DD..YYYY-MM-DD`. The gateway's default is 'noLimit'.
            summary: Add a long summary to every result. The gateway's default is False.
            count: How many results. The gateway's default is 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_podcast_generator; 302ai/302_document_editor; BochaAI/bocha-search-mcp.
        """
        from .search_web import OPERATION

        return await self._client.send(OPERATION, query=query, freshness=freshness, summary=summary, count=count)

    async def search_ai(
        self,
        *,
        query: str,
        freshness: Literal["noLimit", "oneDay", "oneMonth", "oneWeek", "oneYear"] | Unset = UNSET,
        count: int | Unset = UNSET,
        answer: bool | Unset = UNSET,
    ) -> BochaAiSearchAnswer:
        """Search the web, with cards and an answer by a model.

        Every message of the answer is a source, the answer itself or a question that follows up. Beside web pages and pictures
        there are cards for weather, encyclopedias, medicine, calendars, trains, horoscopes, gold, exchange rates, oil,
        phones, stocks and cars, where the query asks for such.
        The vendor's reference contradicts itself on `stream`: true gives a stream.

        `POST /bochaai/v1/ai-search`; the path is inferred, no source confirms it.

        Args:
            query: What to search for.
            freshness: How old pages may be. The gateway's default is 'noLimit'.
            count: How many results, at most. The gateway's default is 10.
            answer: Let a model answer, and suggest further questions; the default is the vendor's. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of bocha_search_web; BochaAI/bocha-search-mcp; A copy of Bocha's AI Search reference in a public repository.
        """
        from .search_ai import OPERATION

        return await self._client.send(OPERATION, query=query, freshness=freshness, count=count, answer=answer)

    def stream_ai(
        self,
        *,
        query: str,
        freshness: Literal["noLimit", "oneDay", "oneMonth", "oneWeek", "oneYear"] | Unset = UNSET,
        count: int | Unset = UNSET,
        answer: bool | Unset = UNSET,
    ) -> AsyncStream[BochaAiSearchEvent]:
        """Search the web, with cards and an answer by a model.

        Every message of the answer is a source, the answer itself or a question that follows up. Beside web pages and pictures
        there are cards for weather, encyclopedias, medicine, calendars, trains, horoscopes, gold, exchange rates, oil,
        phones, stocks and cars, where the query asks for such.
        The vendor's reference contradicts itself on `stream`: true gives a stream.

        `POST /bochaai/v1/ai-search`; the path is inferred, no source confirms it.

        Args:
            query: What to search for.
            freshness: How old pages may be. The gateway's default is 'noLimit'.
            count: How many results, at most. The gateway's default is 10.
            answer: Let a model answer, and suggest further questions; the default is the vendor's. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of bocha_search_web; BochaAI/bocha-search-mcp; A copy of Bocha's AI Search reference in a public repository.
        """
        from .stream_ai import OPERATION

        return self._client.stream(OPERATION, query=query, freshness=freshness, count=count, answer=answer)
