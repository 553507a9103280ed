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
    from ...models.dashboard_balance_answer import DashboardBalanceAnswer
    from ...models.dashboard_key_answer import DashboardKeyAnswer
    from ...models.dashboard_keys_answer import DashboardKeysAnswer
    from ...models.dashboard_prices_answer import DashboardPricesAnswer
    from ...models.dashboard_receipt import DashboardReceipt
    from ...models.dashboard_record_answer import DashboardRecordAnswer
    from . import create_key as create_key
    from . import delete_key as delete_key
    from . import get_balance as get_balance
    from . import get_key as get_key
    from . import get_record as get_record
    from . import list_keys as list_keys
    from . import list_prices as list_prices
    from . import update_key as update_key

_OPERATIONS = (
    "get_balance",
    "list_prices",
    "list_keys",
    "get_key",
    "update_key",
    "delete_key",
    "create_key",
    "get_record",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Dashboard:
    """The operations of `client.dashboard`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_balance(
        self,
    ) -> DashboardBalanceAnswer:
        """Ask for the balance of the account.

        The key must be allowed to see the balance, which is switched on in the console. Most callers read the balance
        as a text, the test of one has a number.

        `GET /dashboard/balance`; price: free.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: ThinkInAIXYZ/deepchat: _302AIProvider; third-party client of the dashboard (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .get_balance import OPERATION

        return self._client.send(OPERATION)

    def list_prices(
        self,
        *,
        path: str | Unset = UNSET,
        lang: Literal["en", "zh"] | Unset = UNSET,
    ) -> DashboardPricesAnswer:
        """List the prices of the API.

        Only a survey of the documentation describes it: whether the parameters are required is not known, and there
        may be more languages.

        `GET /dashboard/prices`; price: free.

        Args:
            path: The path that the prices are for, as the documentation has it without `/v1`.
            lang: Language of the texts.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party survey of doc.302.ai (2026-09).
        """
        from .list_prices import OPERATION

        return self._client.send(OPERATION, path=path, lang=lang)

    def list_keys(
        self,
    ) -> DashboardKeysAnswer:
        """List the keys of the account.

        The calling key must have `allow_manage_key`. The answer holds the keys themselves, so do not log it. A refusal
        may come with HTTP 200 and another `code`, such as 403 for a missing permission or -1 for a disabled key.

        `GET /dashboard/api_keys`; price: free.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard, with its test (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .list_keys import OPERATION

        return self._client.send(OPERATION)

    def get_key(
        self,
        api_name: str,
    ) -> DashboardKeyAnswer:
        """Ask for one key, its limits and what it has cost.

        The calling key must have `allow_manage_key`.

        `GET /dashboard/api_key/{api_name}`; price: free.

        Args:
            api_name: The name of the key.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard, with its test (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .get_key import OPERATION

        return self._client.send(OPERATION, api_name=api_name)

    def update_key(
        self,
        api_name_path: str,
        *,
        api_name: str | Unset = UNSET,
        allow_save_logs: bool | Unset = UNSET,
        allow_custom_model: bool | Unset = UNSET,
        allow_manage_key: bool | Unset = UNSET,
        limit_cost: float | Unset = UNSET,
        limit_daily_cost: float | Unset = UNSET,
        expired_on: int | Unset = UNSET,
    ) -> DashboardReceipt:
        """Change a key.

        The calling key must have `allow_manage_key`. The answer has not been seen; it is taken to have the common frame.

        `PUT /dashboard/api_key/{api_name}`; price: free.

        Args:
            api_name_path: The name of the key.
            api_name: The name of the key.
            allow_save_logs: Log its calls.
            allow_custom_model: Let it use your own models.
            allow_manage_key: Let it manage keys.
            limit_cost: Most that it may cost in all, in PTC; 0 is no limit.
            limit_daily_cost: Most that it may cost a day, in PTC; 0 is no limit.
            expired_on: When it expires, in Unix seconds; 0 is never.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .update_key import OPERATION

        return self._client.send(
            OPERATION,
            api_name_path=api_name_path,
            api_name=api_name,
            allow_save_logs=allow_save_logs,
            allow_custom_model=allow_custom_model,
            allow_manage_key=allow_manage_key,
            limit_cost=limit_cost,
            limit_daily_cost=limit_daily_cost,
            expired_on=expired_on,
        )

    def delete_key(
        self,
        api_name: str,
    ) -> DashboardReceipt:
        """Delete a key.

        The calling key must have `allow_manage_key`. The answer has not been seen; it is taken to have the common frame.

        `DELETE /dashboard/api_key/{api_name}`; price: free.

        Args:
            api_name: The name of the key.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .delete_key import OPERATION

        return self._client.send(OPERATION, api_name=api_name)

    def create_key(
        self,
        *,
        api_name: str,
        allow_save_logs: bool,
        allow_custom_model: bool,
        allow_manage_key: bool,
        limit_cost: float,
        limit_daily_cost: float,
        expired_on: int,
    ) -> DashboardKeyAnswer:
        """Create a key.

        The calling key must have `allow_manage_key`. A survey of the documentation says that all fields are required.
        The answer has not been seen; it is taken to be that of `dashboard_get_key`.

        `POST /dashboard/api_key`; price: free.

        Args:
            api_name: The name of the key.
            allow_save_logs: Log its calls.
            allow_custom_model: Let it use your own models.
            allow_manage_key: Let it manage keys.
            limit_cost: Most that it may cost in all, in PTC; 0 is no limit.
            limit_daily_cost: Most that it may cost a day, in PTC; 0 is no limit.
            expired_on: When it expires, in Unix seconds; 0 is never.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .create_key import OPERATION

        return self._client.send(
            OPERATION,
            api_name=api_name,
            allow_save_logs=allow_save_logs,
            allow_custom_model=allow_custom_model,
            allow_manage_key=allow_manage_key,
            limit_cost=limit_cost,
            limit_daily_cost=limit_daily_cost,
            expired_on=expired_on,
        )

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

    async def get_balance(
        self,
    ) -> DashboardBalanceAnswer:
        """Ask for the balance of the account.

        The key must be allowed to see the balance, which is switched on in the console. Most callers read the balance
        as a text, the test of one has a number.

        `GET /dashboard/balance`; price: free.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: ThinkInAIXYZ/deepchat: _302AIProvider; third-party client of the dashboard (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .get_balance import OPERATION

        return await self._client.send(OPERATION)

    async def list_prices(
        self,
        *,
        path: str | Unset = UNSET,
        lang: Literal["en", "zh"] | Unset = UNSET,
    ) -> DashboardPricesAnswer:
        """List the prices of the API.

        Only a survey of the documentation describes it: whether the parameters are required is not known, and there
        may be more languages.

        `GET /dashboard/prices`; price: free.

        Args:
            path: The path that the prices are for, as the documentation has it without `/v1`.
            lang: Language of the texts.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party survey of doc.302.ai (2026-09).
        """
        from .list_prices import OPERATION

        return await self._client.send(OPERATION, path=path, lang=lang)

    async def list_keys(
        self,
    ) -> DashboardKeysAnswer:
        """List the keys of the account.

        The calling key must have `allow_manage_key`. The answer holds the keys themselves, so do not log it. A refusal
        may come with HTTP 200 and another `code`, such as 403 for a missing permission or -1 for a disabled key.

        `GET /dashboard/api_keys`; price: free.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard, with its test (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .list_keys import OPERATION

        return await self._client.send(OPERATION)

    async def get_key(
        self,
        api_name: str,
    ) -> DashboardKeyAnswer:
        """Ask for one key, its limits and what it has cost.

        The calling key must have `allow_manage_key`.

        `GET /dashboard/api_key/{api_name}`; price: free.

        Args:
            api_name: The name of the key.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard, with its test (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .get_key import OPERATION

        return await self._client.send(OPERATION, api_name=api_name)

    async def update_key(
        self,
        api_name_path: str,
        *,
        api_name: str | Unset = UNSET,
        allow_save_logs: bool | Unset = UNSET,
        allow_custom_model: bool | Unset = UNSET,
        allow_manage_key: bool | Unset = UNSET,
        limit_cost: float | Unset = UNSET,
        limit_daily_cost: float | Unset = UNSET,
        expired_on: int | Unset = UNSET,
    ) -> DashboardReceipt:
        """Change a key.

        The calling key must have `allow_manage_key`. The answer has not been seen; it is taken to have the common frame.

        `PUT /dashboard/api_key/{api_name}`; price: free.

        Args:
            api_name_path: The name of the key.
            api_name: The name of the key.
            allow_save_logs: Log its calls.
            allow_custom_model: Let it use your own models.
            allow_manage_key: Let it manage keys.
            limit_cost: Most that it may cost in all, in PTC; 0 is no limit.
            limit_daily_cost: Most that it may cost a day, in PTC; 0 is no limit.
            expired_on: When it expires, in Unix seconds; 0 is never.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .update_key import OPERATION

        return await self._client.send(
            OPERATION,
            api_name_path=api_name_path,
            api_name=api_name,
            allow_save_logs=allow_save_logs,
            allow_custom_model=allow_custom_model,
            allow_manage_key=allow_manage_key,
            limit_cost=limit_cost,
            limit_daily_cost=limit_daily_cost,
            expired_on=expired_on,
        )

    async def delete_key(
        self,
        api_name: str,
    ) -> DashboardReceipt:
        """Delete a key.

        The calling key must have `allow_manage_key`. The answer has not been seen; it is taken to have the common frame.

        `DELETE /dashboard/api_key/{api_name}`; price: free.

        Args:
            api_name: The name of the key.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .delete_key import OPERATION

        return await self._client.send(OPERATION, api_name=api_name)

    async def create_key(
        self,
        *,
        api_name: str,
        allow_save_logs: bool,
        allow_custom_model: bool,
        allow_manage_key: bool,
        limit_cost: float,
        limit_daily_cost: float,
        expired_on: int,
    ) -> DashboardKeyAnswer:
        """Create a key.

        The calling key must have `allow_manage_key`. A survey of the documentation says that all fields are required.
        The answer has not been seen; it is taken to be that of `dashboard_get_key`.

        `POST /dashboard/api_key`; price: free.

        Args:
            api_name: The name of the key.
            allow_save_logs: Log its calls.
            allow_custom_model: Let it use your own models.
            allow_manage_key: Let it manage keys.
            limit_cost: Most that it may cost in all, in PTC; 0 is no limit.
            limit_daily_cost: Most that it may cost a day, in PTC; 0 is no limit.
            expired_on: When it expires, in Unix seconds; 0 is never.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party client of the dashboard (dashboard302.service); third-party survey of doc.302.ai (2026-09).
        """
        from .create_key import OPERATION

        return await self._client.send(
            OPERATION,
            api_name=api_name,
            allow_save_logs=allow_save_logs,
            allow_custom_model=allow_custom_model,
            allow_manage_key=allow_manage_key,
            limit_cost=limit_cost,
            limit_daily_cost=limit_daily_cost,
            expired_on=expired_on,
        )

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
