"""Ask for the state and the video of an effect: `GET /klingai/v1/videos/effects/{task_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.kling_video_official_answer import KlingVideoOfficialAnswer

OPERATION: Operation[KlingVideoOfficialAnswer] = Operation(
    id="kling_get_effect",
    method="GET",
    path="/klingai/v1/videos/effects/{task_id}",
    answer="KlingVideoOfficialAnswer",
    places={"task_id": Place("path", "task_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    task_id: str,
    *,
    client: Client,
) -> KlingVideoOfficialAnswer:
    """Call the operation; `client.kling.get_effect` documents the arguments."""
    return client.send(OPERATION, task_id=task_id)


async def asyncio(
    task_id: str,
    *,
    client: AsyncClient,
) -> KlingVideoOfficialAnswer:
    """Call the operation; `client.kling.get_effect` documents the arguments."""
    return await client.send(OPERATION, task_id=task_id)
