"""Edit a picture as told in words, with SeedEdit 3.0: `POST /doubao/drawing/seededit_v30`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.doubao_task_answer import DoubaoTaskAnswer
    from ...models.doubao_task_submission import DoubaoTaskSubmission

OPERATION: Operation[DoubaoTaskSubmission] = Operation(
    id="doubao_edit_image_v3",
    method="POST",
    path="/doubao/drawing/seededit_v30",
    answer="DoubaoTaskSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (10000,), ("message",)),
)
TASK: TaskPlan[DoubaoTaskAnswer] = TaskPlan(
    poll="doubao.get_edited_image",
    answer="DoubaoTaskAnswer",
    parameter="task_id",
    id=("data", "task_id"),
    status=("data", "status"),
    result=("data",),
    reason=("message",),
    done=("done",),
    failed=("failed", "not_found", "expired"),
)


def sync(
    *,
    client: Client,
    prompt: str,
    binary_data_base64: Sequence[str] | Unset = UNSET,
    image_urls: Sequence[str] | Unset = UNSET,
    seed: int | Unset = UNSET,
    scale: float | Unset = UNSET,
) -> Task[DoubaoTaskSubmission, DoubaoTaskAnswer]:
    """Call the operation; `client.doubao.edit_image_v3` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        binary_data_base64=binary_data_base64,
        image_urls=image_urls,
        seed=seed,
        scale=scale,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    binary_data_base64: Sequence[str] | Unset = UNSET,
    image_urls: Sequence[str] | Unset = UNSET,
    seed: int | Unset = UNSET,
    scale: float | Unset = UNSET,
) -> AsyncTask[DoubaoTaskSubmission, DoubaoTaskAnswer]:
    """Call the operation; `client.doubao.edit_image_v3` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        binary_data_base64=binary_data_base64,
        image_urls=image_urls,
        seed=seed,
        scale=scale,
    )
