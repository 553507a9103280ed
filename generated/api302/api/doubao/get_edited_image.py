"""Ask for the state and the picture of an edit with SeedEdit 3.0: `POST /doubao/drawing/seededit_v30_result`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doubao_task_answer import DoubaoTaskAnswer

OPERATION: Operation[DoubaoTaskAnswer] = Operation(
    id="doubao_get_edited_image",
    method="POST",
    path="/doubao/drawing/seededit_v30_result",
    answer="DoubaoTaskAnswer",
    content_type="application/json",
    places={"response_format": Place("query", "response_format")},
    idempotent=True,
    envelope=Envelope(("code",), (10000,), ("message",)),
)


def sync(
    *,
    client: Client,
    task_id: str,
    response_format: str | Unset = UNSET,
    req_json: str | Unset = UNSET,
) -> DoubaoTaskAnswer:
    """Call the operation; `client.doubao.get_edited_image` documents the arguments."""
    return client.send(OPERATION, task_id=task_id, response_format=response_format, req_json=req_json)


async def asyncio(
    *,
    client: AsyncClient,
    task_id: str,
    response_format: str | Unset = UNSET,
    req_json: str | Unset = UNSET,
) -> DoubaoTaskAnswer:
    """Call the operation; `client.doubao.get_edited_image` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id, response_format=response_format, req_json=req_json)
