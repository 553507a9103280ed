"""Redraw a portrait in another style: `POST /302/submit/face-to-many`."""

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
    id="image_tools_stylize_face",
    method="POST",
    path="/302/submit/face-to-many",
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
    image: FileInput | Unset = UNSET,
    style: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    prompt_strength: float | Unset = UNSET,
    denoising_strength: float | Unset = UNSET,
    instant_id_strength: float | Unset = UNSET,
    control_depth_strength: float | Unset = UNSET,
    lora_scale: float | Unset = UNSET,
    custom_lora_url: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.stylize_face` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image=image,
        style=style,
        prompt=prompt,
        negative_prompt=negative_prompt,
        prompt_strength=prompt_strength,
        denoising_strength=denoising_strength,
        instant_id_strength=instant_id_strength,
        control_depth_strength=control_depth_strength,
        lora_scale=lora_scale,
        custom_lora_url=custom_lora_url,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput | Unset = UNSET,
    style: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    prompt_strength: float | Unset = UNSET,
    denoising_strength: float | Unset = UNSET,
    instant_id_strength: float | Unset = UNSET,
    control_depth_strength: float | Unset = UNSET,
    lora_scale: float | Unset = UNSET,
    custom_lora_url: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.stylize_face` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image=image,
        style=style,
        prompt=prompt,
        negative_prompt=negative_prompt,
        prompt_strength=prompt_strength,
        denoising_strength=denoising_strength,
        instant_id_strength=instant_id_strength,
        control_depth_strength=control_depth_strength,
        lora_scale=lora_scale,
        custom_lora_url=custom_lora_url,
        seed=seed,
    )
