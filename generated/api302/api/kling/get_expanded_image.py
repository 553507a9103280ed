"""Ask for the state and the pictures of an expansion: `GET /klingai/v1/images/editing/expand/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.kling_image_result import KlingImageResult

OPERATION: Operation[KlingImageResult] = Operation(
    id="kling_get_expanded_image",
    method="GET",
    path="/klingai/v1/images/editing/expand/{task_id}",
    answer="KlingImageResult",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> KlingImageResult:
    """Call the operation; `client.kling.get_expanded_image` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> KlingImageResult:
    """Call the operation; `client.kling.get_expanded_image` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
