"""Start putting a face into another picture: `POST /302/comfyui/face-swapper/create-task`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.comfyui_listed_task import ComfyuiListedTask
    from ...models.comfyui_submission import ComfyuiSubmission

OPERATION: Operation[ComfyuiSubmission] = Operation(
    id="comfyui_swap_face",
    method="POST",
    path="/302/comfyui/face-swapper/create-task",
    answer="ComfyuiSubmission",
    content_type="multipart/form-data",
    places={
        "face_image_file": Place("body", "faceImageFile"),
        "target_image_file": Place("body", "targetImageFile"),
        "film_filter": Place("body", "filmFilter"),
    },
    files=frozenset(["faceImageFile", "targetImageFile"]),
)
TASK: TaskPlan[ComfyuiListedTask] = TaskPlan(
    poll="comfyui.get_face_swap",
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
    face_image_file: FileInput,
    target_image_file: FileInput,
    film_filter: Literal["0", "1"] | Unset = UNSET,
) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
    """Call the operation; `client.comfyui.swap_face` documents the arguments."""
    return client.submit(
        OPERATION, TASK, face_image_file=face_image_file, target_image_file=target_image_file, film_filter=film_filter
    )


async def asyncio(
    *,
    client: AsyncClient,
    face_image_file: FileInput,
    target_image_file: FileInput,
    film_filter: Literal["0", "1"] | Unset = UNSET,
) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
    """Call the operation; `client.comfyui.swap_face` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, face_image_file=face_image_file, target_image_file=target_image_file, film_filter=film_filter
    )
