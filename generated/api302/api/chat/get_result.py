"""Fetch the result of an asynchronous call: `GET /v1/async_result`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.chat_task_result import ChatTaskResult

OPERATION: Operation[ChatTaskResult] = Operation(
    id="chat_get_result",
    method="GET",
    path="/v1/async_result",
    answer="ChatTaskResult",
    places={"task_id": Place("query", "task_id"), "llm_content_extract": Place("query", "llm_content_extract")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    task_id: str,
    llm_content_extract: Literal["false", "true"] | Unset = UNSET,
) -> ChatTaskResult:
    """Call the operation; `client.chat.get_result` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, llm_content_extract=llm_content_extract)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    llm_content_extract: Literal["false", "true"] | Unset = UNSET,
) -> ChatTaskResult:
    """Call the operation; `client.chat.get_result` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, llm_content_extract=llm_content_extract)
