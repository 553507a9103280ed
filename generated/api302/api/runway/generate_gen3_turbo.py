"""Make a video from pictures or a video, with Gen-3 Turbo: `POST /runway_turbo/submit`."""

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
    id="runway_generate_gen3_turbo",
    method="POST",
    path="/runway_turbo/submit",
    answer="RunwayAnswer",
    content_type="multipart/form-data",
    files=frozenset(["image_end_url", "image_url", "init_image"]),
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
    image_url: FileInput | Unset = UNSET,
    image_end_url: FileInput | Unset = UNSET,
    init_image: FileInput | Unset = UNSET,
    video_prompt: str | Unset = UNSET,
    structure_transformation: float | Unset = UNSET,
    text_prompt: str | Unset = UNSET,
    seconds: Literal[5, 10] | Unset = UNSET,
    seed: str | Unset = UNSET,
) -> Task[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.generate_gen3_turbo` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image_url=image_url,
        image_end_url=image_end_url,
        init_image=init_image,
        video_prompt=video_prompt,
        structure_transformation=structure_transformation,
        text_prompt=text_prompt,
        seconds=seconds,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_url: FileInput | Unset = UNSET,
    image_end_url: FileInput | Unset = UNSET,
    init_image: FileInput | Unset = UNSET,
    video_prompt: str | Unset = UNSET,
    structure_transformation: float | Unset = UNSET,
    text_prompt: str | Unset = UNSET,
    seconds: Literal[5, 10] | Unset = UNSET,
    seed: str | Unset = UNSET,
) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
    """Call the operation; `client.runway.generate_gen3_turbo` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image_url=image_url,
        image_end_url=image_end_url,
        init_image=init_image,
        video_prompt=video_prompt,
        structure_transformation=structure_transformation,
        text_prompt=text_prompt,
        seconds=seconds,
        seed=seed,
    )
