"""Edit a picture as told in words, with SeedEdit 3.0: `POST /doubao/drawing/seededit_v30`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.doubao_task_answer import DoubaoTaskAnswer
    from ...models.doubao_task_submission import DoubaoTaskSubmission

OPERATION: Operation[DoubaoTaskSubmission] = Operation(
    id="doubao_edit_image_file_v3",
    method="POST",
    path="/doubao/drawing/seededit_v30",
    answer="DoubaoTaskSubmission",
    content_type="multipart/form-data",
    files=frozenset(["image_urls"]),
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
    image_urls: FileInput,
    prompt: str,
    seed: str | Unset = UNSET,
    scale: str | Unset = UNSET,
) -> Task[DoubaoTaskSubmission, DoubaoTaskAnswer]:
    """Call the operation; `client.doubao.edit_image_file_v3` documents the arguments."""
    return client.submit(OPERATION, TASK, image_urls=image_urls, prompt=prompt, seed=seed, scale=scale)


async def asyncio(
    *,
    client: AsyncClient,
    image_urls: FileInput,
    prompt: str,
    seed: str | Unset = UNSET,
    scale: str | Unset = UNSET,
) -> AsyncTask[DoubaoTaskSubmission, DoubaoTaskAnswer]:
    """Call the operation; `client.doubao.edit_image_file_v3` documents the arguments."""
    return await client.submit(OPERATION, TASK, image_urls=image_urls, prompt=prompt, seed=seed, scale=scale)
