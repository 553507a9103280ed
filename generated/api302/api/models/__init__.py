"""The operations of `client.models`."""

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
    from ...models.gateway_model_list import GatewayModelList
    from ...models.gateway_model_status_list import GatewayModelStatusList
    from . import get_status as get_status
    from . import list_models as list_models

_OPERATIONS = (
    "list_models",
    "get_status",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Models:
    """The operations of `client.models`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_models(
        self,
        *,
        llm: Literal[0, 1] | Unset = UNSET,
        include_custom_models: Literal[0, 1] | Unset = UNSET,
        chat: str | Unset = UNSET,
    ) -> GatewayModelList:
        """List the models with their abilities and prices.

        The page's schema shows `id` and `object` only; an answer that 302.AI Studio keeps (476 models, September 2025)
        shows the rest. Clients also look for `created` and `owned_by`, which that answer lacks.

        `GET /v1/models`; price: free.

        Args:
            llm: 1 lists language models only, 0 all others; without it, all.
            include_custom_models: 1 lists your own models too.
            chat: The Android app of 302.AI sends 1; no page says what it does.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-AI-Studio-sv: src/lib/api/models.ts, src/lib/datas/302models.ts; 302ai/302_llm_playground and 302ai/302ai-plugin: list of models; third-party survey of doc.302.ai (2026-09).
        """
        from .list_models import OPERATION

        return self._client.send(OPERATION, llm=llm, include_custom_models=include_custom_models, chat=chat)

    def get_status(
        self,
        *,
        model: str | Unset = UNSET,
    ) -> GatewayModelStatusList:
        """Ask how fast models answer at present.

        Some models are watched for the time to their first token. The English page's sample calls `/status`, on a set
        of pages whose samples name wrong addresses elsewhere too; the survey of 2026 has `/v1/status`.

        `GET /v1/status`; price: free.

        Args:
            model: The model; empty or left out, all that are watched.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Model Support > Status(Model Status), page 284770652; third-party survey of doc.302.ai (2026-09).
        """
        from .get_status import OPERATION

        return self._client.send(OPERATION, model=model)


class AsyncModels:
    """The operations of `client.models`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_models(
        self,
        *,
        llm: Literal[0, 1] | Unset = UNSET,
        include_custom_models: Literal[0, 1] | Unset = UNSET,
        chat: str | Unset = UNSET,
    ) -> GatewayModelList:
        """List the models with their abilities and prices.

        The page's schema shows `id` and `object` only; an answer that 302.AI Studio keeps (476 models, September 2025)
        shows the rest. Clients also look for `created` and `owned_by`, which that answer lacks.

        `GET /v1/models`; price: free.

        Args:
            llm: 1 lists language models only, 0 all others; without it, all.
            include_custom_models: 1 lists your own models too.
            chat: The Android app of 302.AI sends 1; no page says what it does.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-AI-Studio-sv: src/lib/api/models.ts, src/lib/datas/302models.ts; 302ai/302_llm_playground and 302ai/302ai-plugin: list of models; third-party survey of doc.302.ai (2026-09).
        """
        from .list_models import OPERATION

        return await self._client.send(OPERATION, llm=llm, include_custom_models=include_custom_models, chat=chat)

    async def get_status(
        self,
        *,
        model: str | Unset = UNSET,
    ) -> GatewayModelStatusList:
        """Ask how fast models answer at present.

        Some models are watched for the time to their first token. The English page's sample calls `/status`, on a set
        of pages whose samples name wrong addresses elsewhere too; the survey of 2026 has `/v1/status`.

        `GET /v1/status`; price: free.

        Args:
            model: The model; empty or left out, all that are watched.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Model Support > Status(Model Status), page 284770652; third-party survey of doc.302.ai (2026-09).
        """
        from .get_status import OPERATION

        return await self._client.send(OPERATION, model=model)
