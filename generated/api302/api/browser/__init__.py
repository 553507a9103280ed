"""The operations of `client.browser`."""

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
    from ...models.browser_task import BrowserTask
    from . import submit as submit

_OPERATIONS = ("submit",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Browser:
    """The operations of `client.browser`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def submit(
        self,
        *,
        task: str,
        model: str | Unset = UNSET,
    ) -> BrowserTask:
        """Let a model do something in a browser.

        Built on Browser Use. Only a survey of the documentation describes it, so there may be more fields. How to ask for the
        result is not known: the survey has a GET on a path under `/302/browser` that ends in `status`.

        `POST /302/browser/submit`; price: 0.001 PTC (1 PTC = 1 USD) per second.

        Args:
            task: What to do, in words.
            model: The language model that drives the browser.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party survey of doc.302.ai (2026-09); 302ai/302_browser_use_mcp: README (names the documentation's page 282235063).
        """
        from .submit import OPERATION

        return self._client.send(OPERATION, task=task, model=model)


class AsyncBrowser:
    """The operations of `client.browser`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def submit(
        self,
        *,
        task: str,
        model: str | Unset = UNSET,
    ) -> BrowserTask:
        """Let a model do something in a browser.

        Built on Browser Use. Only a survey of the documentation describes it, so there may be more fields. How to ask for the
        result is not known: the survey has a GET on a path under `/302/browser` that ends in `status`.

        `POST /302/browser/submit`; price: 0.001 PTC (1 PTC = 1 USD) per second.

        Args:
            task: What to do, in words.
            model: The language model that drives the browser.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party survey of doc.302.ai (2026-09); 302ai/302_browser_use_mcp: README (names the documentation's page 282235063).
        """
        from .submit import OPERATION

        return await self._client.send(OPERATION, task=task, model=model)
