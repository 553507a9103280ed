"""Make a video of 2 seconds from a picture, with i2vgen-xl: `POST /302/submit/image-to-video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="video_models_image_to_video",
    method="POST",
    path="/302/submit/image-to-video",
    answer="SubmitTask",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)
TASK: TaskPlan[SubmitTask] = TaskPlan(
    poll="tasks.fetch",
    answer="SubmitTask",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("output",),
    reason=("error",),
    done=("succeeded",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    prompt: str | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.video_models.image_to_video` documents the arguments."""
    return client.submit(OPERATION, TASK, image=image, prompt=prompt)


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt: str | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.video_models.image_to_video` documents the arguments."""
    return await client.submit(OPERATION, TASK, image=image, prompt=prompt)
