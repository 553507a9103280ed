"""Draw a picture, or redraw one, with Stable Diffusion 3: `POST /302/submit/stable-diffusion-3`."""

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
    id="image_models_generate_sd3",
    method="POST",
    path="/302/submit/stable-diffusion-3",
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
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    image: FileInput | Unset = UNSET,
    output_format: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    prompt_strength: str | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_models.generate_sd3` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        negative_prompt=negative_prompt,
        aspect_ratio=aspect_ratio,
        image=image,
        output_format=output_format,
        seed=seed,
        prompt_strength=prompt_strength,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    image: FileInput | Unset = UNSET,
    output_format: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    prompt_strength: str | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_models.generate_sd3` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        negative_prompt=negative_prompt,
        aspect_ratio=aspect_ratio,
        image=image,
        output_format=output_format,
        seed=seed,
        prompt_strength=prompt_strength,
    )
