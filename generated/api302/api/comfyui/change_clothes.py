"""Start dressing a person in a garment of another picture: `POST /302/comfyui/clothes-changer/create-task`."""

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
    id="comfyui_change_clothes",
    method="POST",
    path="/302/comfyui/clothes-changer/create-task",
    answer="ComfyuiSubmission",
    content_type="multipart/form-data",
    places={
        "model_image_file": Place("body", "modelImageFile"),
        "model_img_seg_labels": Place("body", "modelImgSegLabels"),
        "clothes_image_file": Place("body", "clothesImageFile"),
        "clothes_img_seg_labels": Place("body", "clothesImgSegLabels"),
    },
    files=frozenset(["clothesImageFile", "modelImageFile"]),
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
    model_img_seg_labels: str,
    clothes_image_file: FileInput,
    clothes_img_seg_labels: str,
) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
    """Call the operation; `client.comfyui.change_clothes` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model_image_file=model_image_file,
        model_img_seg_labels=model_img_seg_labels,
        clothes_image_file=clothes_image_file,
        clothes_img_seg_labels=clothes_img_seg_labels,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model_image_file: FileInput,
    model_img_seg_labels: str,
    clothes_image_file: FileInput,
    clothes_img_seg_labels: str,
) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
    """Call the operation; `client.comfyui.change_clothes` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model_image_file=model_image_file,
        model_img_seg_labels=model_img_seg_labels,
        clothes_image_file=clothes_image_file,
        clothes_img_seg_labels=clothes_img_seg_labels,
    )
