"""Ask for the state and the picture of a portrait: `POST /doubao/drawing/portrait_result`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doubao_task_answer import DoubaoTaskAnswer

OPERATION: Operation[DoubaoTaskAnswer] = Operation(
    id="doubao_get_portrait",
    method="POST",
    path="/doubao/drawing/portrait_result",
    answer="DoubaoTaskAnswer",
    content_type="application/json",
    idempotent=True,
    envelope=Envelope(("code",), (10000,), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
    req_json: str | Unset = UNSET,
) -> DoubaoTaskAnswer:
    """Call the operation; `client.doubao.get_portrait` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, req_json=req_json)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    req_json: str | Unset = UNSET,
) -> DoubaoTaskAnswer:
    """Call the operation; `client.doubao.get_portrait` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, req_json=req_json)
