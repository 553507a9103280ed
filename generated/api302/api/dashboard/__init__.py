"""The operations of `client.dashboard`."""

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
    from ...models.dashboard_record_answer import DashboardRecordAnswer
    from . import get_record as get_record

_OPERATIONS = ("get_record",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Dashboard:
    """The operations of `client.dashboard`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_record(
        self,
        request_id: str,
    ) -> DashboardRecordAnswer:
        """Ask what a call cost.

        The record may appear some moments after the call. Only the fields below have been seen in use.

        `GET /dashboard/record/{request_id}`.

        Args:
            request_id: The header `request-id` of the call's answer.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party backend that looks up the cost of every chat call (lookup302Cost); 302.AI documentation survey: the response header request-id leads to this record.
        """
        from .get_record import OPERATION

        return self._client.send(OPERATION, request_id=request_id)


class AsyncDashboard:
    """The operations of `client.dashboard`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_record(
        self,
        request_id: str,
    ) -> DashboardRecordAnswer:
        """Ask what a call cost.

        The record may appear some moments after the call. Only the fields below have been seen in use.

        `GET /dashboard/record/{request_id}`.

        Args:
            request_id: The header `request-id` of the call's answer.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party backend that looks up the cost of every chat call (lookup302Cost); 302.AI documentation survey: the response header request-id leads to this record.
        """
        from .get_record import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)
