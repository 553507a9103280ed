"""Cancel a task, in relax mode: `POST /mj-relax/task/{id}/cancel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Auth, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.midjourney_cancellation import MidjourneyCancellation

OPERATION: Operation[MidjourneyCancellation] = Operation(
    id="midjourney_relax_cancel_task",
    method="POST",
    path="/mj-relax/task/{id}/cancel",
    answer="MidjourneyCancellation",
    places={"id": Place("path", "id")},
    auth=(
        Auth("bearer", "Authorization"),
        Auth("header", "mj-api-secret"),
    ),
)


def sync(
    id: str,
    *,
    client: Client,
) -> MidjourneyCancellation:
    """Call the operation; `client.midjourney_relax.cancel_task` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> MidjourneyCancellation:
    """Call the operation; `client.midjourney_relax.cancel_task` documents the arguments."""
    return await client.send(OPERATION, id=id)
