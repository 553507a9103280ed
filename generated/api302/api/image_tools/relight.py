"""Light a picture anew and draw a background: `POST /302/submit/relight`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="image_tools_relight",
    method="POST",
    path="/302/submit/relight",
    answer="SubmitTask",
    content_type="multipart/form-data",
    files=frozenset(["subject_image"]),
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
    subject_image: FileInput,
    prompt: str,
    light_source: Literal["Bottom Light", "Left Light", "None", "Right Light", "Top Light"] | Unset = UNSET,
    width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
    height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
    appended_prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    steps: int | Unset = UNSET,
    cfg: float | Unset = UNSET,
    highres_scale: float | Unset = UNSET,
    highres_denoise: float | Unset = UNSET,
    lowres_denoise: float | Unset = UNSET,
    number_of_images: int | Unset = UNSET,
    output_format: str | Unset = UNSET,
    output_quality: int | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.relight` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        subject_image=subject_image,
        prompt=prompt,
        light_source=light_source,
        width=width,
        height=height,
        appended_prompt=appended_prompt,
        negative_prompt=negative_prompt,
        steps=steps,
        cfg=cfg,
        highres_scale=highres_scale,
        highres_denoise=highres_denoise,
        lowres_denoise=lowres_denoise,
        number_of_images=number_of_images,
        output_format=output_format,
        output_quality=output_quality,
        seed=seed,
    )


async def asyncio(
    *,
    client: AsyncClient,
    subject_image: FileInput,
    prompt: str,
    light_source: Literal["Bottom Light", "Left Light", "None", "Right Light", "Top Light"] | Unset = UNSET,
    width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
    height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
    appended_prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    steps: int | Unset = UNSET,
    cfg: float | Unset = UNSET,
    highres_scale: float | Unset = UNSET,
    highres_denoise: float | Unset = UNSET,
    lowres_denoise: float | Unset = UNSET,
    number_of_images: int | Unset = UNSET,
    output_format: str | Unset = UNSET,
    output_quality: int | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_tools.relight` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        subject_image=subject_image,
        prompt=prompt,
        light_source=light_source,
        width=width,
        height=height,
        appended_prompt=appended_prompt,
        negative_prompt=negative_prompt,
        steps=steps,
        cfg=cfg,
        highres_scale=highres_scale,
        highres_denoise=highres_denoise,
        lowres_denoise=lowres_denoise,
        number_of_images=number_of_images,
        output_format=output_format,
        output_quality=output_quality,
        seed=seed,
    )
