"""Start giving a picture the style of another: `POST /302/comfyui/style-transfer/create-task`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.comfyui_listed_task import ComfyuiListedTask
    from ...models.comfyui_submission import ComfyuiSubmission

OPERATION: Operation[ComfyuiSubmission] = Operation(
    id="comfyui_transfer_style",
    method="POST",
    path="/302/comfyui/style-transfer/create-task",
    answer="ComfyuiSubmission",
    content_type="multipart/form-data",
    places={"ori_image_file": Place("body", "oriImageFile"), "ref_image_file": Place("body", "refImageFile")},
    files=frozenset(["oriImageFile", "refImageFile"]),
)
TASK: TaskPlan[ComfyuiListedTask] = TaskPlan(
    poll="comfyui.get_style_transfer",
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
    ori_image_file: FileInput,
    ref_image_file: FileInput,
) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
    """Call the operation; `client.comfyui.transfer_style` documents the arguments."""
    return client.submit(OPERATION, TASK, ori_image_file=ori_image_file, ref_image_file=ref_image_file)


async def asyncio(
    *,
    client: AsyncClient,
    ori_image_file: FileInput,
    ref_image_file: FileInput,
) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
    """Call the operation; `client.comfyui.transfer_style` documents the arguments."""
    return await client.submit(OPERATION, TASK, ori_image_file=ori_image_file, ref_image_file=ref_image_file)
