"""The operations of `client.rsshub`."""

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
    from . import get_feed as get_feed

_OPERATIONS = ("get_feed",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Rsshub:
    """The operations of `client.rsshub`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_feed(
        self,
        path: str,
    ) -> BinaryAnswer:
        """Fetch a feed of RSSHub.

        RSS 2.0: `channel` has an `item` for every entry, with `link`, `title`, `description`, `author` and `pubDate`.
        The key goes into the address as `apikey`, as 302.AI's own app sends it; whether the bearer header is taken too has
        not been seen.

        `GET /rsshub/{path}`.

        Args:
            path: The route, with its slashes, e.g. `36kr/newsflashes`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor.
        """
        from .get_feed import OPERATION

        return self._client.send(OPERATION, path=path)


class AsyncRsshub:
    """The operations of `client.rsshub`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_feed(
        self,
        path: str,
    ) -> BinaryAnswer:
        """Fetch a feed of RSSHub.

        RSS 2.0: `channel` has an `item` for every entry, with `link`, `title`, `description`, `author` and `pubDate`.
        The key goes into the address as `apikey`, as 302.AI's own app sends it; whether the bearer header is taken too has
        not been seen.

        `GET /rsshub/{path}`.

        Args:
            path: The route, with its slashes, e.g. `36kr/newsflashes`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor.
        """
        from .get_feed import OPERATION

        return await self._client.send(OPERATION, path=path)
