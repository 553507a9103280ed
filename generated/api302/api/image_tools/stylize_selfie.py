"""Draw a person anew, with the same face: `POST /302/submit/flux-selfie`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="image_tools_stylize_selfie",
    method="POST",
    path="/302/submit/flux-selfie",
    answer="SubmitTask",
    content_type="application/json",
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
    main_face_image: str,
    prompt: str | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    num_steps: int | Unset = UNSET,
    start_step: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    id_weight: float | Unset = UNSET,
    num_outputs: int | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    true_cfg: float | Unset = UNSET,
    max_sequence_length: int | Unset = UNSET,
    output_format: Literal["jpg", "png", "webp"] | Unset = UNSET,
    output_quality: int | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.stylize_selfie` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        main_face_image=main_face_image,
        prompt=prompt,
        width=width,
        height=height,
        num_steps=num_steps,
        start_step=start_step,
        guidance_scale=guidance_scale,
        id_weight=id_weight,
        num_outputs=num_outputs,
        negative_prompt=negative_prompt,
        seed=seed,
        true_cfg=true_cfg,
        max_sequence_length=max_sequence_length,
        output_format=output_format,
        output_quality=output_quality,
    )


async def asyncio(
    *,
    client: AsyncClient,
    main_face_image: str,
    prompt: str | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    num_steps: int | Unset = UNSET,
    start_step: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    id_weight: float | Unset = UNSET,
    num_outputs: int | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    true_cfg: float | Unset = UNSET,
    max_sequence_length: int | Unset = UNSET,
    output_format: Literal["jpg", "png", "webp"] | Unset = UNSET,
    output_quality: int | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.stylize_selfie` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        main_face_image=main_face_image,
        prompt=prompt,
        width=width,
        height=height,
        num_steps=num_steps,
        start_step=start_step,
        guidance_scale=guidance_scale,
        id_weight=id_weight,
        num_outputs=num_outputs,
        negative_prompt=negative_prompt,
        seed=seed,
        true_cfg=true_cfg,
        max_sequence_length=max_sequence_length,
        output_format=output_format,
        output_quality=output_quality,
    )
