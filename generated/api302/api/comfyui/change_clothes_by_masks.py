"""Start dressing a person in a garment, with masks of both: `POST /302/comfyui/clothes-changer/create-task-upload-mask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.comfyui_compared_task import ComfyuiComparedTask
    from ...models.comfyui_submission import ComfyuiSubmission

OPERATION: Operation[ComfyuiSubmission] = Operation(
    id="comfyui_change_clothes_by_masks",
    method="POST",
    path="/302/comfyui/clothes-changer/create-task-upload-mask",
    answer="ComfyuiSubmission",
    content_type="multipart/form-data",
    places={
        "model_image_file": Place("body", "modelImageFile"),
        "model_mask_file": Place("body", "modelMaskFile"),
        "clothes_image_file": Place("body", "clothesImageFile"),
        "clothes_mask_file": Place("body", "clothesMaskFile"),
    },
    files=frozenset(["clothesImageFile", "clothesMaskFile", "modelImageFile", "modelMaskFile"]),
)
TASK: TaskPlan[ComfyuiComparedTask] = TaskPlan(
    poll="comfyui.get_clothes_change",
    answer="ComfyuiComparedTask",
    parameter="task_id",
    id=("data", "taskId"),
    status=("data",),
    result=("output", "resultUrl"),
    done=("SUCCESS",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    model_image_file: FileInput,
    model_mask_file: FileInput,
    clothes_image_file: FileInput,
    clothes_mask_file: FileInput,
) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
    """Call the operation; `client.comfyui.change_clothes_by_masks` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model_image_file=model_image_file,
        model_mask_file=model_mask_file,
        clothes_image_file=clothes_image_file,
        clothes_mask_file=clothes_mask_file,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model_image_file: FileInput,
    model_mask_file: FileInput,
    clothes_image_file: FileInput,
    clothes_mask_file: FileInput,
) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
    """Call the operation; `client.comfyui.change_clothes_by_masks` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model_image_file=model_image_file,
        model_mask_file=model_mask_file,
        clothes_image_file=clothes_image_file,
        clothes_mask_file=clothes_mask_file,
    )
