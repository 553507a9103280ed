"""Start replacing an object by that of another picture, with masks of both: `POST /302/comfyui/anything-changer/create-task-upload-mask`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.comfyui_compared_task import ComfyuiComparedTask
    from ...models.comfyui_submission import ComfyuiSubmission

OPERATION: Operation[ComfyuiSubmission] = Operation(
    id="comfyui_replace_object_by_masks",
    method="POST",
    path="/302/comfyui/anything-changer/create-task-upload-mask",
    answer="ComfyuiSubmission",
    content_type="multipart/form-data",
    places={
        "source_image_file": Place("body", "sourceImageFile"),
        "target_image_file": Place("body", "targetImageFile"),
        "source_mask_file": Place("body", "sourceMaskFile"),
        "target_mask_file": Place("body", "targetMaskFile"),
        "small_object": Place("body", "smallObject"),
    },
    files=frozenset(["sourceImageFile", "sourceMaskFile", "targetImageFile", "targetMaskFile"]),
)
TASK: TaskPlan[ComfyuiComparedTask] = TaskPlan(
    poll="comfyui.get_object_replacement",
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
    source_image_file: FileInput,
    target_image_file: FileInput,
    source_mask_file: FileInput,
    target_mask_file: FileInput,
    small_object: Literal["0", "1"] | Unset = UNSET,
) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
    """Call the operation; `client.comfyui.replace_object_by_masks` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        source_image_file=source_image_file,
        target_image_file=target_image_file,
        source_mask_file=source_mask_file,
        target_mask_file=target_mask_file,
        small_object=small_object,
    )


async def asyncio(
    *,
    client: AsyncClient,
    source_image_file: FileInput,
    target_image_file: FileInput,
    source_mask_file: FileInput,
    target_mask_file: FileInput,
    small_object: Literal["0", "1"] | Unset = UNSET,
) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
    """Call the operation; `client.comfyui.replace_object_by_masks` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        source_image_file=source_image_file,
        target_image_file=target_image_file,
        source_mask_file=source_mask_file,
        target_mask_file=target_mask_file,
        small_object=small_object,
    )
