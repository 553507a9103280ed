"""Ask for the state and the pictures of a task in the short paths of Kling: `GET /klingai/task/{id}/fetch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.kling_image_result import KlingImageResult

OPERATION: Operation[KlingImageResult] = Operation(
    id="kling_get_task",
    method="GET",
    path="/klingai/task/{id}/fetch",
    answer="KlingImageResult",
    places={"id": Place("path", "id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    id: str,
    *,
    client: Client,
) -> KlingImageResult:
    """Call the operation; `client.kling.get_task` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
) -> KlingImageResult:
    """Call the operation; `client.kling.get_task` documents the arguments."""
    return await client.send(OPERATION, id=id)
