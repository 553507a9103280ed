"""Start turning a cartoon character into a real person: `POST /302/comfyui/image-to-reality/create-task`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.comfyui_listed_task import ComfyuiListedTask
    from ...models.comfyui_submission import ComfyuiSubmission

OPERATION: Operation[ComfyuiSubmission] = Operation(
    id="comfyui_make_realistic",
    method="POST",
    path="/302/comfyui/image-to-reality/create-task",
    answer="ComfyuiSubmission",
    content_type="multipart/form-data",
    places={"image_file": Place("body", "imageFile"), "target_type": Place("body", "targetType")},
    files=frozenset(["imageFile"]),
)
TASK: TaskPlan[ComfyuiListedTask] = TaskPlan(
    poll="comfyui.get_realistic_image",
    answer="ComfyuiListedTask",
    parameter="task_id",
    id=("data", "taskId"),
    status=("data",),
    result=("output",),
    done=("SUCCESS",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    image_file: FileInput,
    target_type: Literal["0", "1"],
) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
    """Call the operation; `client.comfyui.make_realistic` documents the arguments."""
    return client.submit(OPERATION, TASK, image_file=image_file, target_type=target_type)


async def asyncio(
    *,
    client: AsyncClient,
    image_file: FileInput,
    target_type: Literal["0", "1"],
) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
    """Call the operation; `client.comfyui.make_realistic` documents the arguments."""
    return await client.submit(OPERATION, TASK, image_file=image_file, target_type=target_type)
