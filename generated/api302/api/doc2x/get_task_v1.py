"""Ask for the state and the Markdown of a task of version 1: `GET /doc2x/api/v1/async/status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doc_2xv1_status import Doc2XV1Status

OPERATION: Operation[Doc2XV1Status] = Operation(
    id="doc2x_get_task_v1",
    method="GET",
    path="/doc2x/api/v1/async/status",
    answer="Doc2XV1Status",
    places={"uuid": Place("query", "uuid"), "parse_to": Place("query", "parse_to")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    uuid: str,
    parse_to: int | Unset = UNSET,
) -> Doc2XV1Status:
    """Call the operation; `client.doc2x.get_task_v1` documents the arguments."""
    return client.send(OPERATION, uuid=uuid, parse_to=parse_to)


async def asyncio(
    *,
    client: AsyncClient,
    uuid: str,
    parse_to: int | Unset = UNSET,
) -> Doc2XV1Status:
    """Call the operation; `client.doc2x.get_task_v1` documents the arguments."""
    return await client.send(OPERATION, uuid=uuid, parse_to=parse_to)
