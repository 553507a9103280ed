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
    from ...models.metaso_search_result import MetasoSearchResult
    from . import search as search

_OPERATIONS = ("search",)

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

        Source: 302.AI documentation, Information Processing > MetaSota Search > Search.
        """
        from .search import OPERATION

        return self._client.send(OPERATION, q=q, scope=scope, include_summary=include_summary, size=size, page=page)


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

        Source: 302.AI documentation, Information Processing > MetaSota Search > Search.
        """
        from .search import OPERATION

        return await self._client.send(
            OPERATION, q=q, scope=scope, include_summary=include_summary, size=size, page=page
        )
