"""Make a video from text, a picture or a video, with Gen-3: `POST /runway/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.runway_answer import RunwayAnswer

OPERATION: Operation[RunwayAnswer] = Operation(
    id="runway_generate_gen3",
    method="POST",
    path="/runway/submit",
    answer="RunwayAnswer",
    content_type="multipart/form-data",
    files=frozenset(["init_image"]),
)
TASK: TaskPlan[RunwayAnswer] = TaskPlan(
    poll="runway.get_task",
    answer="RunwayAnswer",
    parameter="id",
    id=("task", "id"),
    status=("task", "status"),
    result=("task", "artifacts"),
    done=("SUCCEEDED",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    text_prompt: str | Unset = UNSET,
    init_image: FileInput | Unset = UNSET,
    image_as_end_frame: bool | Unset = UNSET,
    video_prompt: str | Unset = UNSET,
    structure_transformation: float | Unset = UNSET,
    seconds: Literal[5, 10] | Unset = UNSET,
    seed: str | Unset = UNSET,
) -> Task[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.generate_gen3` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        text_prompt=text_prompt,
        init_image=init_image,
        image_as_end_frame=image_as_end_frame,
        video_prompt=video_prompt,
        structure_transformation=structure_transformation,
        seconds=seconds,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    text_prompt: str | Unset = UNSET,
    init_image: FileInput | Unset = UNSET,
    image_as_end_frame: bool | Unset = UNSET,
    video_prompt: str | Unset = UNSET,
    structure_transformation: float | Unset = UNSET,
    seconds: Literal[5, 10] | Unset = UNSET,
    seed: str | Unset = UNSET,
) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.generate_gen3` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        text_prompt=text_prompt,
        init_image=init_image,
        image_as_end_frame=image_as_end_frame,
        video_prompt=video_prompt,
        structure_transformation=structure_transformation,
        seconds=seconds,
        seed=seed,
    )
