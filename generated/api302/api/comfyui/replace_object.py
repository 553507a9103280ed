"""Start replacing an object by that of another picture: `POST /302/comfyui/anything-changer/create-task`."""

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
    id="comfyui_replace_object",
    method="POST",
    path="/302/comfyui/anything-changer/create-task",
    answer="ComfyuiSubmission",
    content_type="multipart/form-data",
    places={
        "source_image_file": Place("body", "sourceImageFile"),
        "target_image_file": Place("body", "targetImageFile"),
        "source_description": Place("body", "sourceDescription"),
        "target_description": Place("body", "targetDescription"),
        "small_object": Place("body", "smallObject"),
    },
    files=frozenset(["sourceImageFile", "targetImageFile"]),
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
    source_description: str,
    target_description: str,
    small_object: Literal["0", "1"] | Unset = UNSET,
) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
    """Call the operation; `client.comfyui.replace_object` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        source_image_file=source_image_file,
        target_image_file=target_image_file,
        source_description=source_description,
        target_description=target_description,
        small_object=small_object,
    )


async def asyncio(
    *,
    client: AsyncClient,
    source_image_file: FileInput,
    target_image_file: FileInput,
    source_description: str,
    target_description: str,
    small_object: Literal["0", "1"] | Unset = UNSET,
) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
    """Call the operation; `client.comfyui.replace_object` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        source_image_file=source_image_file,
        target_image_file=target_image_file,
        source_description=source_description,
        target_description=target_description,
        small_object=small_object,
    )
