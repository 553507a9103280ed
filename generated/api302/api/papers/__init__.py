"""The operations of `client.papers`."""

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
    from ...models.papers_answer import PapersAnswer
    from . import search_arxiv as search_arxiv
    from . import search_google as search_google

_OPERATIONS = (
    "search_arxiv",
    "search_google",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Papers:
    """The operations of `client.papers`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_arxiv(
        self,
        *,
        query: str,
        max_results: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_by: Literal["-submitted_date", "relevance"] | Unset = UNSET,
        language: str | Unset = UNSET,
        id_list: Sequence[str] | Unset = UNSET,
    ) -> PapersAnswer:
        """Search arXiv.

        The fields of a paper are those of 302.AI's app, which asks another host for the same service. A failure of the
        service stands in `data.error_code`.

        `POST /302/search/academic/arxiv`.

        Args:
            query: What to search for, in English.
            max_results: Papers a page. The gateway's default is 10.
            page: Which page, from 1. The gateway's default is 1.
            sort_by: The best first, or the newest. The gateway's default is 'relevance'.
            language: Language to translate titles into, e.g. `zh`, `en`, `ja`.
            id_list: Only these papers, by their ids of arXiv; an empty list for all.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302 plugins; gsw18944305803/ai-digital-human, a third-party app; 302ai/302_academic_thesis_search, for the fields of a paper.
        """
        from .search_arxiv import OPERATION

        return self._client.send(
            OPERATION,
            query=query,
            max_results=max_results,
            page=page,
            sort_by=sort_by,
            language=language,
            id_list=id_list,
        )

    def search_google(
        self,
        *,
        query: str,
        max_results: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_by: Literal["-submitted_date", "relevance"] | Unset = UNSET,
        language: str | Unset = UNSET,
    ) -> PapersAnswer:
        """Search papers with Google.

        The fields of a paper are those of 302.AI's app, which asks another host for the same service. A failure of the
        service stands in `data.error_code`.

        `POST /302/search/academic/google`.

        Args:
            query: What to search for.
            max_results: Papers a page. The gateway's default is 10.
            page: Which page, from 1. The gateway's default is 1.
            sort_by: The best first, or the newest. The gateway's default is 'relevance'.
            language: Language to translate titles into, e.g. `zh`, `en`, `ja`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302 plugins; gsw18944305803/ai-digital-human, a third-party app; 302ai/302_academic_thesis_search, for the fields of a paper.
        """
        from .search_google import OPERATION

        return self._client.send(
            OPERATION, query=query, max_results=max_results, page=page, sort_by=sort_by, language=language
        )


class AsyncPapers:
    """The operations of `client.papers`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_arxiv(
        self,
        *,
        query: str,
        max_results: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_by: Literal["-submitted_date", "relevance"] | Unset = UNSET,
        language: str | Unset = UNSET,
        id_list: Sequence[str] | Unset = UNSET,
    ) -> PapersAnswer:
        """Search arXiv.

        The fields of a paper are those of 302.AI's app, which asks another host for the same service. A failure of the
        service stands in `data.error_code`.

        `POST /302/search/academic/arxiv`.

        Args:
            query: What to search for, in English.
            max_results: Papers a page. The gateway's default is 10.
            page: Which page, from 1. The gateway's default is 1.
            sort_by: The best first, or the newest. The gateway's default is 'relevance'.
            language: Language to translate titles into, e.g. `zh`, `en`, `ja`.
            id_list: Only these papers, by their ids of arXiv; an empty list for all.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302 plugins; gsw18944305803/ai-digital-human, a third-party app; 302ai/302_academic_thesis_search, for the fields of a paper.
        """
        from .search_arxiv import OPERATION

        return await self._client.send(
            OPERATION,
            query=query,
            max_results=max_results,
            page=page,
            sort_by=sort_by,
            language=language,
            id_list=id_list,
        )

    async def search_google(
        self,
        *,
        query: str,
        max_results: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_by: Literal["-submitted_date", "relevance"] | Unset = UNSET,
        language: str | Unset = UNSET,
    ) -> PapersAnswer:
        """Search papers with Google.

        The fields of a paper are those of 302.AI's app, which asks another host for the same service. A failure of the
        service stands in `data.error_code`.

        `POST /302/search/academic/google`.

        Args:
            query: What to search for.
            max_results: Papers a page. The gateway's default is 10.
            page: Which page, from 1. The gateway's default is 1.
            sort_by: The best first, or the newest. The gateway's default is 'relevance'.
            language: Language to translate titles into, e.g. `zh`, `en`, `ja`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302 plugins; gsw18944305803/ai-digital-human, a third-party app; 302ai/302_academic_thesis_search, for the fields of a paper.
        """
        from .search_google import OPERATION

        return await self._client.send(
            OPERATION, query=query, max_results=max_results, page=page, sort_by=sort_by, language=language
        )
